// Written by `npm run generate` from schemas/ and test/samples/. Edit those, not this file.
const isContactCampaignFinished = validate11;
const schema12 = {
	"type": "object",
	"required": [
		"type",
		"data",
		"account",
		"created_at"
	],
	"properties": {
		"type": {
			"type": "string",
			"const": "contact.campaign.finished"
		},
		"data": {
			"type": "object",
			"required": ["campaign", "contact"],
			"properties": {
				"campaign": {
					"type": "object",
					"required": [
						"id",
						"name",
						"description"
					],
					"properties": {
						"id": {
							"type": "integer",
							"minimum": 1
						},
						"name": { "type": "string" },
						"description": { "type": ["string", "null"] }
					},
					"additionalProperties": false
				},
				"contact": { "$ref": "#/$defs/contact" }
			},
			"additionalProperties": false
		},
		"account": { "$ref": "#/$defs/account" },
		"created_at": {
			"type": "string",
			"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"
		}
	},
	"additionalProperties": false
};
const schema13 = {
	"type": "object",
	"required": [
		"id",
		"email",
		"fields",
		"ip",
		"referred_by_contact_id",
		"referred_by_contact_email"
	],
	"properties": {
		"id": {
			"type": "integer",
			"minimum": 1
		},
		"email": {
			"type": "string",
			"pattern": "^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$"
		},
		"fields": { "$ref": "#/$defs/contact_fields" },
		"ip": { "type": ["string", "null"] },
		"referred_by_contact_id": {
			"type": ["integer", "null"],
			"minimum": 1
		},
		"referred_by_contact_email": { "type": ["string", "null"] }
	},
	"additionalProperties": false
};
const schema14 = { "anyOf": [{
	"type": "object",
	"properties": {
		"first_name": { "type": ["string", "null"] },
		"surname": { "type": ["string", "null"] },
		"phone_number": { "type": ["string", "null"] },
		"country": { "type": ["string", "null"] },
		"street_address": { "type": ["string", "null"] },
		"postcode": { "type": ["string", "null"] },
		"city": { "type": ["string", "null"] },
		"company_name": { "type": ["string", "null"] },
		"tax_number": { "type": ["string", "null"] }
	},
	"additionalProperties": { "type": ["string", "null"] }
}, {
	"type": "array",
	"maxItems": 0
}] };
const pattern0 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$", "u");
const func2 = Object.prototype.hasOwnProperty;
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.email === void 0 && (missing0 = "email") || data.fields === void 0 && (missing0 = "fields") || data.ip === void 0 && (missing0 = "ip") || data.referred_by_contact_id === void 0 && (missing0 = "referred_by_contact_id") || data.referred_by_contact_email === void 0 && (missing0 = "referred_by_contact_email")) {
				validate12.errors = [0];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "id" || key0 === "email" || key0 === "fields" || key0 === "ip" || key0 === "referred_by_contact_id" || key0 === "referred_by_contact_email")) {
					validate12.errors = [0];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						let data0 = data.id;
						const _errs2 = errors;
						if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
							validate12.errors = [0];
							return false;
						}
						if (errors === _errs2) {
							if (typeof data0 == "number" && isFinite(data0)) {
								if (data0 < 1 || isNaN(data0)) {
									validate12.errors = [0];
									return false;
								}
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.email !== void 0) {
							let data1 = data.email;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 === "string") {
									if (!pattern0.test(data1)) {
										validate12.errors = [0];
										return false;
									}
								} else {
									validate12.errors = [0];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.fields !== void 0) {
								let data2 = data.fields;
								const _errs6 = errors;
								const _errs8 = errors;
								let valid2 = false;
								const _errs9 = errors;
								if (errors === _errs9) {
									if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
										const _errs11 = errors;
										for (const key1 in data2) if (!func2.call(schema14.anyOf[0].properties, key1)) {
											let data3 = data2[key1];
											const _errs12 = errors;
											if (typeof data3 !== "string" && data3 !== null) {
												const err0 = {
													instancePath: instancePath + "/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
													schemaPath: "#/$defs/contact_fields/anyOf/0/additionalProperties/type",
													keyword: "type",
													params: { type: schema14.anyOf[0].additionalProperties.type }
												};
												if (vErrors === null) vErrors = [err0];
												else vErrors.push(err0);
												errors++;
											}
											if (!(_errs12 === errors)) break;
										}
										if (_errs11 === errors) {
											if (data2.first_name !== void 0) {
												let data4 = data2.first_name;
												const _errs14 = errors;
												if (typeof data4 !== "string" && data4 !== null) {
													const err1 = {
														instancePath: instancePath + "/fields/first_name",
														schemaPath: "#/$defs/contact_fields/anyOf/0/properties/first_name/type",
														keyword: "type",
														params: { type: schema14.anyOf[0].properties.first_name.type }
													};
													if (vErrors === null) vErrors = [err1];
													else vErrors.push(err1);
													errors++;
												}
												var valid4 = _errs14 === errors;
											} else var valid4 = true;
											if (valid4) {
												if (data2.surname !== void 0) {
													let data5 = data2.surname;
													const _errs16 = errors;
													if (typeof data5 !== "string" && data5 !== null) {
														const err2 = {
															instancePath: instancePath + "/fields/surname",
															schemaPath: "#/$defs/contact_fields/anyOf/0/properties/surname/type",
															keyword: "type",
															params: { type: schema14.anyOf[0].properties.surname.type }
														};
														if (vErrors === null) vErrors = [err2];
														else vErrors.push(err2);
														errors++;
													}
													var valid4 = _errs16 === errors;
												} else var valid4 = true;
												if (valid4) {
													if (data2.phone_number !== void 0) {
														let data6 = data2.phone_number;
														const _errs18 = errors;
														if (typeof data6 !== "string" && data6 !== null) {
															const err3 = {
																instancePath: instancePath + "/fields/phone_number",
																schemaPath: "#/$defs/contact_fields/anyOf/0/properties/phone_number/type",
																keyword: "type",
																params: { type: schema14.anyOf[0].properties.phone_number.type }
															};
															if (vErrors === null) vErrors = [err3];
															else vErrors.push(err3);
															errors++;
														}
														var valid4 = _errs18 === errors;
													} else var valid4 = true;
													if (valid4) {
														if (data2.country !== void 0) {
															let data7 = data2.country;
															const _errs20 = errors;
															if (typeof data7 !== "string" && data7 !== null) {
																const err4 = {
																	instancePath: instancePath + "/fields/country",
																	schemaPath: "#/$defs/contact_fields/anyOf/0/properties/country/type",
																	keyword: "type",
																	params: { type: schema14.anyOf[0].properties.country.type }
																};
																if (vErrors === null) vErrors = [err4];
																else vErrors.push(err4);
																errors++;
															}
															var valid4 = _errs20 === errors;
														} else var valid4 = true;
														if (valid4) {
															if (data2.street_address !== void 0) {
																let data8 = data2.street_address;
																const _errs22 = errors;
																if (typeof data8 !== "string" && data8 !== null) {
																	const err5 = {
																		instancePath: instancePath + "/fields/street_address",
																		schemaPath: "#/$defs/contact_fields/anyOf/0/properties/street_address/type",
																		keyword: "type",
																		params: { type: schema14.anyOf[0].properties.street_address.type }
																	};
																	if (vErrors === null) vErrors = [err5];
																	else vErrors.push(err5);
																	errors++;
																}
																var valid4 = _errs22 === errors;
															} else var valid4 = true;
															if (valid4) {
																if (data2.postcode !== void 0) {
																	let data9 = data2.postcode;
																	const _errs24 = errors;
																	if (typeof data9 !== "string" && data9 !== null) {
																		const err6 = {
																			instancePath: instancePath + "/fields/postcode",
																			schemaPath: "#/$defs/contact_fields/anyOf/0/properties/postcode/type",
																			keyword: "type",
																			params: { type: schema14.anyOf[0].properties.postcode.type }
																		};
																		if (vErrors === null) vErrors = [err6];
																		else vErrors.push(err6);
																		errors++;
																	}
																	var valid4 = _errs24 === errors;
																} else var valid4 = true;
																if (valid4) {
																	if (data2.city !== void 0) {
																		let data10 = data2.city;
																		const _errs26 = errors;
																		if (typeof data10 !== "string" && data10 !== null) {
																			const err7 = {
																				instancePath: instancePath + "/fields/city",
																				schemaPath: "#/$defs/contact_fields/anyOf/0/properties/city/type",
																				keyword: "type",
																				params: { type: schema14.anyOf[0].properties.city.type }
																			};
																			if (vErrors === null) vErrors = [err7];
																			else vErrors.push(err7);
																			errors++;
																		}
																		var valid4 = _errs26 === errors;
																	} else var valid4 = true;
																	if (valid4) {
																		if (data2.company_name !== void 0) {
																			let data11 = data2.company_name;
																			const _errs28 = errors;
																			if (typeof data11 !== "string" && data11 !== null) {
																				const err8 = {
																					instancePath: instancePath + "/fields/company_name",
																					schemaPath: "#/$defs/contact_fields/anyOf/0/properties/company_name/type",
																					keyword: "type",
																					params: { type: schema14.anyOf[0].properties.company_name.type }
																				};
																				if (vErrors === null) vErrors = [err8];
																				else vErrors.push(err8);
																				errors++;
																			}
																			var valid4 = _errs28 === errors;
																		} else var valid4 = true;
																		if (valid4) {
																			if (data2.tax_number !== void 0) {
																				let data12 = data2.tax_number;
																				const _errs30 = errors;
																				if (typeof data12 !== "string" && data12 !== null) {
																					const err9 = {
																						instancePath: instancePath + "/fields/tax_number",
																						schemaPath: "#/$defs/contact_fields/anyOf/0/properties/tax_number/type",
																						keyword: "type",
																						params: { type: schema14.anyOf[0].properties.tax_number.type }
																					};
																					if (vErrors === null) vErrors = [err9];
																					else vErrors.push(err9);
																					errors++;
																				}
																				var valid4 = _errs30 === errors;
																			} else var valid4 = true;
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									} else {
										const err10 = {
											instancePath: instancePath + "/fields",
											schemaPath: "#/$defs/contact_fields/anyOf/0/type",
											keyword: "type",
											params: { type: "object" }
										};
										if (vErrors === null) vErrors = [err10];
										else vErrors.push(err10);
										errors++;
									}
								}
								var _valid0 = _errs9 === errors;
								valid2 = valid2 || _valid0;
								if (!valid2) {
									const _errs32 = errors;
									if (errors === _errs32) {
										if (Array.isArray(data2)) {
											if (data2.length > 0) {
												const err11 = {
													instancePath: instancePath + "/fields",
													schemaPath: "#/$defs/contact_fields/anyOf/1/maxItems",
													keyword: "maxItems",
													params: { limit: 0 }
												};
												if (vErrors === null) vErrors = [err11];
												else vErrors.push(err11);
												errors++;
											}
										} else {
											const err12 = {
												instancePath: instancePath + "/fields",
												schemaPath: "#/$defs/contact_fields/anyOf/1/type",
												keyword: "type",
												params: { type: "array" }
											};
											if (vErrors === null) vErrors = [err12];
											else vErrors.push(err12);
											errors++;
										}
									}
									var _valid0 = _errs32 === errors;
									valid2 = valid2 || _valid0;
								}
								if (!valid2) {
									const err13 = {
										instancePath: instancePath + "/fields",
										schemaPath: "#/$defs/contact_fields/anyOf",
										keyword: "anyOf",
										params: {}
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
									validate12.errors = vErrors;
									return false;
								} else {
									errors = _errs8;
									if (vErrors !== null) {
										if (_errs8) vErrors.length = _errs8;
										else vErrors = null;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.ip !== void 0) {
									let data13 = data.ip;
									const _errs34 = errors;
									if (typeof data13 !== "string" && data13 !== null) {
										validate12.errors = [0];
										return false;
									}
									var valid0 = _errs34 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.referred_by_contact_id !== void 0) {
										let data14 = data.referred_by_contact_id;
										const _errs36 = errors;
										if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)) && data14 !== null) {
											validate12.errors = [0];
											return false;
										}
										if (errors === _errs36) {
											if (typeof data14 == "number" && isFinite(data14)) {
												if (data14 < 1 || isNaN(data14)) {
													validate12.errors = [0];
													return false;
												}
											}
										}
										var valid0 = _errs36 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.referred_by_contact_email !== void 0) {
											let data15 = data.referred_by_contact_email;
											const _errs38 = errors;
											if (typeof data15 !== "string" && data15 !== null) {
												validate12.errors = [0];
												return false;
											}
											var valid0 = _errs38 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate12.errors = [0];
			return false;
		}
	}
	validate12.errors = vErrors;
	return errors === 0;
}
const pattern2 = /* @__PURE__ */ new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$", "u");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.data === void 0 && (missing0 = "data") || data.account === void 0 && (missing0 = "account") || data.created_at === void 0 && (missing0 = "created_at")) {
				validate11.errors = [0];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "data" || key0 === "account" || key0 === "created_at")) {
					validate11.errors = [0];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						let data0 = data.type;
						const _errs2 = errors;
						if (typeof data0 !== "string") {
							validate11.errors = [0];
							return false;
						}
						if ("contact.campaign.finished" !== data0) {
							validate11.errors = [0];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.data !== void 0) {
							let data1 = data.data;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
									let missing1;
									if (data1.campaign === void 0 && (missing1 = "campaign") || data1.contact === void 0 && (missing1 = "contact")) {
										validate11.errors = [0];
										return false;
									} else {
										const _errs6 = errors;
										for (const key1 in data1) if (!(key1 === "campaign" || key1 === "contact")) {
											validate11.errors = [0];
											return false;
										}
										if (_errs6 === errors) {
											if (data1.campaign !== void 0) {
												let data2 = data1.campaign;
												const _errs7 = errors;
												if (errors === _errs7) {
													if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
														let missing2;
														if (data2.id === void 0 && (missing2 = "id") || data2.name === void 0 && (missing2 = "name") || data2.description === void 0 && (missing2 = "description")) {
															validate11.errors = [0];
															return false;
														} else {
															const _errs9 = errors;
															for (const key2 in data2) if (!(key2 === "id" || key2 === "name" || key2 === "description")) {
																validate11.errors = [0];
																return false;
															}
															if (_errs9 === errors) {
																if (data2.id !== void 0) {
																	let data3 = data2.id;
																	const _errs10 = errors;
																	if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
																		validate11.errors = [0];
																		return false;
																	}
																	if (errors === _errs10) {
																		if (typeof data3 == "number" && isFinite(data3)) {
																			if (data3 < 1 || isNaN(data3)) {
																				validate11.errors = [0];
																				return false;
																			}
																		}
																	}
																	var valid2 = _errs10 === errors;
																} else var valid2 = true;
																if (valid2) {
																	if (data2.name !== void 0) {
																		const _errs12 = errors;
																		if (typeof data2.name !== "string") {
																			validate11.errors = [0];
																			return false;
																		}
																		var valid2 = _errs12 === errors;
																	} else var valid2 = true;
																	if (valid2) {
																		if (data2.description !== void 0) {
																			let data5 = data2.description;
																			const _errs14 = errors;
																			if (typeof data5 !== "string" && data5 !== null) {
																				validate11.errors = [0];
																				return false;
																			}
																			var valid2 = _errs14 === errors;
																		} else var valid2 = true;
																	}
																}
															}
														}
													} else {
														validate11.errors = [0];
														return false;
													}
												}
												var valid1 = _errs7 === errors;
											} else var valid1 = true;
											if (valid1) {
												if (data1.contact !== void 0) {
													const _errs16 = errors;
													if (!validate12(data1.contact, {
														instancePath: instancePath + "/data/contact",
														parentData: data1,
														parentDataProperty: "contact",
														rootData
													})) {
														vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
														errors = vErrors.length;
													}
													var valid1 = _errs16 === errors;
												} else var valid1 = true;
											}
										}
									}
								} else {
									validate11.errors = [0];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.account !== void 0) {
								let data7 = data.account;
								const _errs17 = errors;
								if (errors === errors) {
									if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
										let missing3;
										if (data7.email === void 0 && (missing3 = "email")) {
											validate11.errors = [0];
											return false;
										} else {
											const _errs20 = errors;
											for (const key3 in data7) if (!(key3 === "email")) {
												validate11.errors = [0];
												return false;
											}
											if (_errs20 === errors) {
												if (data7.email !== void 0) {
													let data8 = data7.email;
													if (errors === errors) {
														if (typeof data8 === "string") {
															if (!pattern0.test(data8)) {
																validate11.errors = [0];
																return false;
															}
														} else {
															validate11.errors = [0];
															return false;
														}
													}
												}
											}
										}
									} else {
										validate11.errors = [0];
										return false;
									}
								}
								var valid0 = _errs17 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.created_at !== void 0) {
									let data9 = data.created_at;
									const _errs23 = errors;
									if (errors === _errs23) {
										if (typeof data9 === "string") {
											if (!pattern2.test(data9)) {
												validate11.errors = [0];
												return false;
											}
										} else {
											validate11.errors = [0];
											return false;
										}
									}
									var valid0 = _errs23 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate11.errors = [0];
			return false;
		}
	}
	validate11.errors = vErrors;
	return errors === 0;
}
const isContactCourseEnrolled = validate14;
const schema16 = {
	"type": "object",
	"required": [
		"type",
		"data",
		"account",
		"created_at"
	],
	"properties": {
		"type": {
			"type": "string",
			"const": "contact.course.enrolled"
		},
		"data": {
			"type": "object",
			"required": [
				"course",
				"contact",
				"access_type"
			],
			"properties": {
				"course": {
					"type": "object",
					"required": [
						"id",
						"name",
						"description"
					],
					"properties": {
						"id": {
							"type": "integer",
							"minimum": 1
						},
						"name": { "type": "string" },
						"description": { "type": ["string", "null"] }
					},
					"additionalProperties": false
				},
				"contact": { "$ref": "#/$defs/contact" },
				"access_type": { "enum": ["full_access"] }
			},
			"additionalProperties": false
		},
		"account": { "$ref": "#/$defs/account" },
		"created_at": {
			"type": "string",
			"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"
		}
	},
	"additionalProperties": false
};
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.data === void 0 && (missing0 = "data") || data.account === void 0 && (missing0 = "account") || data.created_at === void 0 && (missing0 = "created_at")) {
				validate14.errors = [0];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "data" || key0 === "account" || key0 === "created_at")) {
					validate14.errors = [0];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						let data0 = data.type;
						const _errs2 = errors;
						if (typeof data0 !== "string") {
							validate14.errors = [0];
							return false;
						}
						if ("contact.course.enrolled" !== data0) {
							validate14.errors = [0];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.data !== void 0) {
							let data1 = data.data;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
									let missing1;
									if (data1.course === void 0 && (missing1 = "course") || data1.contact === void 0 && (missing1 = "contact") || data1.access_type === void 0 && (missing1 = "access_type")) {
										validate14.errors = [0];
										return false;
									} else {
										const _errs6 = errors;
										for (const key1 in data1) if (!(key1 === "course" || key1 === "contact" || key1 === "access_type")) {
											validate14.errors = [0];
											return false;
										}
										if (_errs6 === errors) {
											if (data1.course !== void 0) {
												let data2 = data1.course;
												const _errs7 = errors;
												if (errors === _errs7) {
													if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
														let missing2;
														if (data2.id === void 0 && (missing2 = "id") || data2.name === void 0 && (missing2 = "name") || data2.description === void 0 && (missing2 = "description")) {
															validate14.errors = [0];
															return false;
														} else {
															const _errs9 = errors;
															for (const key2 in data2) if (!(key2 === "id" || key2 === "name" || key2 === "description")) {
																validate14.errors = [0];
																return false;
															}
															if (_errs9 === errors) {
																if (data2.id !== void 0) {
																	let data3 = data2.id;
																	const _errs10 = errors;
																	if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
																		validate14.errors = [0];
																		return false;
																	}
																	if (errors === _errs10) {
																		if (typeof data3 == "number" && isFinite(data3)) {
																			if (data3 < 1 || isNaN(data3)) {
																				validate14.errors = [0];
																				return false;
																			}
																		}
																	}
																	var valid2 = _errs10 === errors;
																} else var valid2 = true;
																if (valid2) {
																	if (data2.name !== void 0) {
																		const _errs12 = errors;
																		if (typeof data2.name !== "string") {
																			validate14.errors = [0];
																			return false;
																		}
																		var valid2 = _errs12 === errors;
																	} else var valid2 = true;
																	if (valid2) {
																		if (data2.description !== void 0) {
																			let data5 = data2.description;
																			const _errs14 = errors;
																			if (typeof data5 !== "string" && data5 !== null) {
																				validate14.errors = [0];
																				return false;
																			}
																			var valid2 = _errs14 === errors;
																		} else var valid2 = true;
																	}
																}
															}
														}
													} else {
														validate14.errors = [0];
														return false;
													}
												}
												var valid1 = _errs7 === errors;
											} else var valid1 = true;
											if (valid1) {
												if (data1.contact !== void 0) {
													const _errs16 = errors;
													if (!validate12(data1.contact, {
														instancePath: instancePath + "/data/contact",
														parentData: data1,
														parentDataProperty: "contact",
														rootData
													})) {
														vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
														errors = vErrors.length;
													}
													var valid1 = _errs16 === errors;
												} else var valid1 = true;
												if (valid1) {
													if (data1.access_type !== void 0) {
														const _errs17 = errors;
														if (!(data1.access_type === "full_access")) {
															validate14.errors = [0];
															return false;
														}
														var valid1 = _errs17 === errors;
													} else var valid1 = true;
												}
											}
										}
									}
								} else {
									validate14.errors = [0];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.account !== void 0) {
								let data8 = data.account;
								const _errs18 = errors;
								if (errors === errors) {
									if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
										let missing3;
										if (data8.email === void 0 && (missing3 = "email")) {
											validate14.errors = [0];
											return false;
										} else {
											const _errs21 = errors;
											for (const key3 in data8) if (!(key3 === "email")) {
												validate14.errors = [0];
												return false;
											}
											if (_errs21 === errors) {
												if (data8.email !== void 0) {
													let data9 = data8.email;
													if (errors === errors) {
														if (typeof data9 === "string") {
															if (!pattern0.test(data9)) {
																validate14.errors = [0];
																return false;
															}
														} else {
															validate14.errors = [0];
															return false;
														}
													}
												}
											}
										}
									} else {
										validate14.errors = [0];
										return false;
									}
								}
								var valid0 = _errs18 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.created_at !== void 0) {
									let data10 = data.created_at;
									const _errs24 = errors;
									if (errors === _errs24) {
										if (typeof data10 === "string") {
											if (!pattern2.test(data10)) {
												validate14.errors = [0];
												return false;
											}
										} else {
											validate14.errors = [0];
											return false;
										}
									}
									var valid0 = _errs24 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate14.errors = [0];
			return false;
		}
	}
	validate14.errors = vErrors;
	return errors === 0;
}
const isContactCourseBundleEnrolled = validate16;
const schema18 = {
	"type": "object",
	"required": [
		"type",
		"data",
		"account",
		"created_at"
	],
	"properties": {
		"type": {
			"type": "string",
			"const": "contact.course_bundle.enrolled"
		},
		"data": {
			"type": "object",
			"required": [
				"course_bundle",
				"contact",
				"access_type",
				"first_active_course"
			],
			"properties": {
				"course_bundle": {
					"type": "object",
					"required": ["id", "name"],
					"properties": {
						"id": {
							"type": "integer",
							"minimum": 1
						},
						"name": { "type": "string" }
					},
					"additionalProperties": false
				},
				"contact": { "$ref": "#/$defs/contact" },
				"access_type": { "enum": ["full_access"] },
				"first_active_course": {
					"type": ["object", "null"],
					"additionalProperties": true
				}
			},
			"additionalProperties": false
		},
		"account": { "$ref": "#/$defs/account" },
		"created_at": {
			"type": "string",
			"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"
		}
	},
	"additionalProperties": false
};
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.data === void 0 && (missing0 = "data") || data.account === void 0 && (missing0 = "account") || data.created_at === void 0 && (missing0 = "created_at")) {
				validate16.errors = [0];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "data" || key0 === "account" || key0 === "created_at")) {
					validate16.errors = [0];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						let data0 = data.type;
						const _errs2 = errors;
						if (typeof data0 !== "string") {
							validate16.errors = [0];
							return false;
						}
						if ("contact.course_bundle.enrolled" !== data0) {
							validate16.errors = [0];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.data !== void 0) {
							let data1 = data.data;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
									let missing1;
									if (data1.course_bundle === void 0 && (missing1 = "course_bundle") || data1.contact === void 0 && (missing1 = "contact") || data1.access_type === void 0 && (missing1 = "access_type") || data1.first_active_course === void 0 && (missing1 = "first_active_course")) {
										validate16.errors = [0];
										return false;
									} else {
										const _errs6 = errors;
										for (const key1 in data1) if (!(key1 === "course_bundle" || key1 === "contact" || key1 === "access_type" || key1 === "first_active_course")) {
											validate16.errors = [0];
											return false;
										}
										if (_errs6 === errors) {
											if (data1.course_bundle !== void 0) {
												let data2 = data1.course_bundle;
												const _errs7 = errors;
												if (errors === _errs7) {
													if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
														let missing2;
														if (data2.id === void 0 && (missing2 = "id") || data2.name === void 0 && (missing2 = "name")) {
															validate16.errors = [0];
															return false;
														} else {
															const _errs9 = errors;
															for (const key2 in data2) if (!(key2 === "id" || key2 === "name")) {
																validate16.errors = [0];
																return false;
															}
															if (_errs9 === errors) {
																if (data2.id !== void 0) {
																	let data3 = data2.id;
																	const _errs10 = errors;
																	if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
																		validate16.errors = [0];
																		return false;
																	}
																	if (errors === _errs10) {
																		if (typeof data3 == "number" && isFinite(data3)) {
																			if (data3 < 1 || isNaN(data3)) {
																				validate16.errors = [0];
																				return false;
																			}
																		}
																	}
																	var valid2 = _errs10 === errors;
																} else var valid2 = true;
																if (valid2) {
																	if (data2.name !== void 0) {
																		const _errs12 = errors;
																		if (typeof data2.name !== "string") {
																			validate16.errors = [0];
																			return false;
																		}
																		var valid2 = _errs12 === errors;
																	} else var valid2 = true;
																}
															}
														}
													} else {
														validate16.errors = [0];
														return false;
													}
												}
												var valid1 = _errs7 === errors;
											} else var valid1 = true;
											if (valid1) {
												if (data1.contact !== void 0) {
													const _errs14 = errors;
													if (!validate12(data1.contact, {
														instancePath: instancePath + "/data/contact",
														parentData: data1,
														parentDataProperty: "contact",
														rootData
													})) {
														vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
														errors = vErrors.length;
													}
													var valid1 = _errs14 === errors;
												} else var valid1 = true;
												if (valid1) {
													if (data1.access_type !== void 0) {
														const _errs15 = errors;
														if (!(data1.access_type === "full_access")) {
															validate16.errors = [0];
															return false;
														}
														var valid1 = _errs15 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data1.first_active_course !== void 0) {
															let data7 = data1.first_active_course;
															const _errs16 = errors;
															if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
																validate16.errors = [0];
																return false;
															}
															var valid1 = _errs16 === errors;
														} else var valid1 = true;
													}
												}
											}
										}
									}
								} else {
									validate16.errors = [0];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.account !== void 0) {
								let data8 = data.account;
								const _errs19 = errors;
								if (errors === errors) {
									if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
										let missing3;
										if (data8.email === void 0 && (missing3 = "email")) {
											validate16.errors = [0];
											return false;
										} else {
											const _errs22 = errors;
											for (const key3 in data8) if (!(key3 === "email")) {
												validate16.errors = [0];
												return false;
											}
											if (_errs22 === errors) {
												if (data8.email !== void 0) {
													let data9 = data8.email;
													if (errors === errors) {
														if (typeof data9 === "string") {
															if (!pattern0.test(data9)) {
																validate16.errors = [0];
																return false;
															}
														} else {
															validate16.errors = [0];
															return false;
														}
													}
												}
											}
										}
									} else {
										validate16.errors = [0];
										return false;
									}
								}
								var valid0 = _errs19 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.created_at !== void 0) {
									let data10 = data.created_at;
									const _errs25 = errors;
									if (errors === _errs25) {
										if (typeof data10 === "string") {
											if (!pattern2.test(data10)) {
												validate16.errors = [0];
												return false;
											}
										} else {
											validate16.errors = [0];
											return false;
										}
									}
									var valid0 = _errs25 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate16.errors = [0];
			return false;
		}
	}
	validate16.errors = vErrors;
	return errors === 0;
}
const isContactEmailLinkClicked = validate18;
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.data === void 0 && (missing0 = "data") || data.account === void 0 && (missing0 = "account") || data.created_at === void 0 && (missing0 = "created_at")) {
				validate18.errors = [0];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "data" || key0 === "account" || key0 === "created_at")) {
					validate18.errors = [0];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						let data0 = data.type;
						const _errs2 = errors;
						if (typeof data0 !== "string") {
							validate18.errors = [0];
							return false;
						}
						if ("contact.email_link.clicked" !== data0) {
							validate18.errors = [0];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.data !== void 0) {
							let data1 = data.data;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
									let missing1;
									if (data1.sent_email === void 0 && (missing1 = "sent_email") || data1.contact === void 0 && (missing1 = "contact")) {
										validate18.errors = [0];
										return false;
									} else {
										const _errs6 = errors;
										for (const key1 in data1) if (!(key1 === "sent_email" || key1 === "contact")) {
											validate18.errors = [0];
											return false;
										}
										if (_errs6 === errors) {
											if (data1.sent_email !== void 0) {
												let data2 = data1.sent_email;
												const _errs7 = errors;
												if (errors === _errs7) {
													if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
														let missing2;
														if (data2.id === void 0 && (missing2 = "id") || data2.subject === void 0 && (missing2 = "subject")) {
															validate18.errors = [0];
															return false;
														} else {
															const _errs9 = errors;
															for (const key2 in data2) if (!(key2 === "id" || key2 === "subject")) {
																validate18.errors = [0];
																return false;
															}
															if (_errs9 === errors) {
																if (data2.id !== void 0) {
																	let data3 = data2.id;
																	const _errs10 = errors;
																	if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
																		validate18.errors = [0];
																		return false;
																	}
																	if (errors === _errs10) {
																		if (typeof data3 == "number" && isFinite(data3)) {
																			if (data3 < 1 || isNaN(data3)) {
																				validate18.errors = [0];
																				return false;
																			}
																		}
																	}
																	var valid2 = _errs10 === errors;
																} else var valid2 = true;
																if (valid2) {
																	if (data2.subject !== void 0) {
																		const _errs12 = errors;
																		if (typeof data2.subject !== "string") {
																			validate18.errors = [0];
																			return false;
																		}
																		var valid2 = _errs12 === errors;
																	} else var valid2 = true;
																}
															}
														}
													} else {
														validate18.errors = [0];
														return false;
													}
												}
												var valid1 = _errs7 === errors;
											} else var valid1 = true;
											if (valid1) {
												if (data1.contact !== void 0) {
													const _errs14 = errors;
													if (!validate12(data1.contact, {
														instancePath: instancePath + "/data/contact",
														parentData: data1,
														parentDataProperty: "contact",
														rootData
													})) {
														vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
														errors = vErrors.length;
													}
													var valid1 = _errs14 === errors;
												} else var valid1 = true;
											}
										}
									}
								} else {
									validate18.errors = [0];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.account !== void 0) {
								let data6 = data.account;
								const _errs15 = errors;
								if (errors === errors) {
									if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
										let missing3;
										if (data6.email === void 0 && (missing3 = "email")) {
											validate18.errors = [0];
											return false;
										} else {
											const _errs18 = errors;
											for (const key3 in data6) if (!(key3 === "email")) {
												validate18.errors = [0];
												return false;
											}
											if (_errs18 === errors) {
												if (data6.email !== void 0) {
													let data7 = data6.email;
													if (errors === errors) {
														if (typeof data7 === "string") {
															if (!pattern0.test(data7)) {
																validate18.errors = [0];
																return false;
															}
														} else {
															validate18.errors = [0];
															return false;
														}
													}
												}
											}
										}
									} else {
										validate18.errors = [0];
										return false;
									}
								}
								var valid0 = _errs15 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.created_at !== void 0) {
									let data8 = data.created_at;
									const _errs21 = errors;
									if (errors === _errs21) {
										if (typeof data8 === "string") {
											if (!pattern2.test(data8)) {
												validate18.errors = [0];
												return false;
											}
										} else {
											validate18.errors = [0];
											return false;
										}
									}
									var valid0 = _errs21 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate18.errors = [0];
			return false;
		}
	}
	validate18.errors = vErrors;
	return errors === 0;
}
const isContactOptinCompleted = validate20;
const schema23 = {
	"type": "object",
	"required": [
		"id",
		"name",
		"type",
		"funnel"
	],
	"properties": {
		"id": {
			"type": "integer",
			"minimum": 1
		},
		"name": { "type": "string" },
		"type": { "enum": [
			"squeeze",
			"offer-form",
			"webinar_registration",
			"opt_in_thank_you_page"
		] },
		"funnel": {
			"type": "object",
			"required": ["id", "name"],
			"properties": {
				"id": {
					"type": "integer",
					"minimum": 1
				},
				"name": { "type": "string" }
			},
			"additionalProperties": false
		}
	},
	"additionalProperties": false
};
const pattern9 = /* @__PURE__ */ new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.data === void 0 && (missing0 = "data") || data.account === void 0 && (missing0 = "account") || data.created_at === void 0 && (missing0 = "created_at")) {
				validate20.errors = [0];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "data" || key0 === "account" || key0 === "created_at")) {
					validate20.errors = [0];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						let data0 = data.type;
						const _errs2 = errors;
						if (typeof data0 !== "string") {
							validate20.errors = [0];
							return false;
						}
						if ("contact.optin.completed" !== data0) {
							validate20.errors = [0];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.data !== void 0) {
							let data1 = data.data;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
									let missing1;
									if (data1.contact === void 0 && (missing1 = "contact")) {
										validate20.errors = [0];
										return false;
									} else {
										const _errs6 = errors;
										for (const key1 in data1) if (!(key1 === "funnel_step" || key1 === "page_model" || key1 === "contact" || key1 === "source_url")) {
											validate20.errors = [0];
											return false;
										}
										if (_errs6 === errors) {
											if (data1.funnel_step !== void 0) {
												let data2 = data1.funnel_step;
												const _errs7 = errors;
												if (errors === errors) {
													if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
														let missing2;
														if (data2.id === void 0 && (missing2 = "id") || data2.name === void 0 && (missing2 = "name") || data2.type === void 0 && (missing2 = "type") || data2.funnel === void 0 && (missing2 = "funnel")) {
															validate20.errors = [0];
															return false;
														} else {
															const _errs10 = errors;
															for (const key2 in data2) if (!(key2 === "id" || key2 === "name" || key2 === "type" || key2 === "funnel")) {
																validate20.errors = [0];
																return false;
															}
															if (_errs10 === errors) {
																if (data2.id !== void 0) {
																	let data3 = data2.id;
																	const _errs11 = errors;
																	if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
																		validate20.errors = [0];
																		return false;
																	}
																	if (errors === _errs11) {
																		if (typeof data3 == "number" && isFinite(data3)) {
																			if (data3 < 1 || isNaN(data3)) {
																				validate20.errors = [0];
																				return false;
																			}
																		}
																	}
																	var valid3 = _errs11 === errors;
																} else var valid3 = true;
																if (valid3) {
																	if (data2.name !== void 0) {
																		const _errs13 = errors;
																		if (typeof data2.name !== "string") {
																			validate20.errors = [0];
																			return false;
																		}
																		var valid3 = _errs13 === errors;
																	} else var valid3 = true;
																	if (valid3) {
																		if (data2.type !== void 0) {
																			let data5 = data2.type;
																			const _errs15 = errors;
																			if (!(data5 === "squeeze" || data5 === "offer-form" || data5 === "webinar_registration" || data5 === "opt_in_thank_you_page")) {
																				validate20.errors = [0];
																				return false;
																			}
																			var valid3 = _errs15 === errors;
																		} else var valid3 = true;
																		if (valid3) {
																			if (data2.funnel !== void 0) {
																				let data6 = data2.funnel;
																				const _errs16 = errors;
																				if (errors === _errs16) {
																					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
																						let missing3;
																						if (data6.id === void 0 && (missing3 = "id") || data6.name === void 0 && (missing3 = "name")) {
																							validate20.errors = [0];
																							return false;
																						} else {
																							const _errs18 = errors;
																							for (const key3 in data6) if (!(key3 === "id" || key3 === "name")) {
																								validate20.errors = [0];
																								return false;
																							}
																							if (_errs18 === errors) {
																								if (data6.id !== void 0) {
																									let data7 = data6.id;
																									const _errs19 = errors;
																									if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
																										validate20.errors = [0];
																										return false;
																									}
																									if (errors === _errs19) {
																										if (typeof data7 == "number" && isFinite(data7)) {
																											if (data7 < 1 || isNaN(data7)) {
																												validate20.errors = [0];
																												return false;
																											}
																										}
																									}
																									var valid4 = _errs19 === errors;
																								} else var valid4 = true;
																								if (valid4) {
																									if (data6.name !== void 0) {
																										const _errs21 = errors;
																										if (typeof data6.name !== "string") {
																											validate20.errors = [0];
																											return false;
																										}
																										var valid4 = _errs21 === errors;
																									} else var valid4 = true;
																								}
																							}
																						}
																					} else {
																						validate20.errors = [0];
																						return false;
																					}
																				}
																				var valid3 = _errs16 === errors;
																			} else var valid3 = true;
																		}
																	}
																}
															}
														}
													} else {
														validate20.errors = [0];
														return false;
													}
												}
												var valid1 = _errs7 === errors;
											} else var valid1 = true;
											if (valid1) {
												if (data1.page_model !== void 0) {
													let data9 = data1.page_model;
													const _errs23 = errors;
													if (errors === _errs23) {
														if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
															let missing4;
															if (data9.id === void 0 && (missing4 = "id") || data9.name === void 0 && (missing4 = "name") || data9.blog === void 0 && (missing4 = "blog")) {
																validate20.errors = [0];
																return false;
															} else {
																const _errs25 = errors;
																for (const key4 in data9) if (!(key4 === "id" || key4 === "name" || key4 === "blog")) {
																	validate20.errors = [0];
																	return false;
																}
																if (_errs25 === errors) {
																	if (data9.id !== void 0) {
																		let data10 = data9.id;
																		const _errs26 = errors;
																		if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
																			validate20.errors = [0];
																			return false;
																		}
																		if (errors === _errs26) {
																			if (typeof data10 == "number" && isFinite(data10)) {
																				if (data10 < 1 || isNaN(data10)) {
																					validate20.errors = [0];
																					return false;
																				}
																			}
																		}
																		var valid5 = _errs26 === errors;
																	} else var valid5 = true;
																	if (valid5) {
																		if (data9.name !== void 0) {
																			const _errs28 = errors;
																			if (typeof data9.name !== "string") {
																				validate20.errors = [0];
																				return false;
																			}
																			var valid5 = _errs28 === errors;
																		} else var valid5 = true;
																		if (valid5) {
																			if (data9.blog !== void 0) {
																				let data12 = data9.blog;
																				const _errs30 = errors;
																				if (errors === _errs30) {
																					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																						let missing5;
																						if (data12.id === void 0 && (missing5 = "id") || data12.name === void 0 && (missing5 = "name")) {
																							validate20.errors = [0];
																							return false;
																						} else {
																							const _errs32 = errors;
																							for (const key5 in data12) if (!(key5 === "id" || key5 === "name")) {
																								validate20.errors = [0];
																								return false;
																							}
																							if (_errs32 === errors) {
																								if (data12.id !== void 0) {
																									let data13 = data12.id;
																									const _errs33 = errors;
																									if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
																										validate20.errors = [0];
																										return false;
																									}
																									if (errors === _errs33) {
																										if (typeof data13 == "number" && isFinite(data13)) {
																											if (data13 < 1 || isNaN(data13)) {
																												validate20.errors = [0];
																												return false;
																											}
																										}
																									}
																									var valid6 = _errs33 === errors;
																								} else var valid6 = true;
																								if (valid6) {
																									if (data12.name !== void 0) {
																										const _errs35 = errors;
																										if (typeof data12.name !== "string") {
																											validate20.errors = [0];
																											return false;
																										}
																										var valid6 = _errs35 === errors;
																									} else var valid6 = true;
																								}
																							}
																						}
																					} else {
																						validate20.errors = [0];
																						return false;
																					}
																				}
																				var valid5 = _errs30 === errors;
																			} else var valid5 = true;
																		}
																	}
																}
															}
														} else {
															validate20.errors = [0];
															return false;
														}
													}
													var valid1 = _errs23 === errors;
												} else var valid1 = true;
												if (valid1) {
													if (data1.contact !== void 0) {
														const _errs37 = errors;
														if (!validate12(data1.contact, {
															instancePath: instancePath + "/data/contact",
															parentData: data1,
															parentDataProperty: "contact",
															rootData
														})) {
															vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
															errors = vErrors.length;
														}
														var valid1 = _errs37 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data1.source_url !== void 0) {
															let data16 = data1.source_url;
															const _errs38 = errors;
															if (errors === _errs38) {
																if (typeof data16 === "string") {
																	if (!pattern9.test(data16)) {
																		validate20.errors = [0];
																		return false;
																	}
																} else {
																	validate20.errors = [0];
																	return false;
																}
															}
															var valid1 = _errs38 === errors;
														} else var valid1 = true;
													}
												}
											}
										}
									}
								} else {
									validate20.errors = [0];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.account !== void 0) {
								let data17 = data.account;
								const _errs40 = errors;
								if (errors === errors) {
									if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
										let missing6;
										if (data17.email === void 0 && (missing6 = "email")) {
											validate20.errors = [0];
											return false;
										} else {
											const _errs43 = errors;
											for (const key6 in data17) if (!(key6 === "email")) {
												validate20.errors = [0];
												return false;
											}
											if (_errs43 === errors) {
												if (data17.email !== void 0) {
													let data18 = data17.email;
													if (errors === errors) {
														if (typeof data18 === "string") {
															if (!pattern0.test(data18)) {
																validate20.errors = [0];
																return false;
															}
														} else {
															validate20.errors = [0];
															return false;
														}
													}
												}
											}
										}
									} else {
										validate20.errors = [0];
										return false;
									}
								}
								var valid0 = _errs40 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.created_at !== void 0) {
									let data19 = data.created_at;
									const _errs46 = errors;
									if (errors === _errs46) {
										if (typeof data19 === "string") {
											if (!pattern2.test(data19)) {
												validate20.errors = [0];
												return false;
											}
										} else {
											validate20.errors = [0];
											return false;
										}
									}
									var valid0 = _errs46 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate20.errors = [0];
			return false;
		}
	}
	validate20.errors = vErrors;
	return errors === 0;
}
const isContactPageVisited = validate22;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.data === void 0 && (missing0 = "data") || data.account === void 0 && (missing0 = "account") || data.created_at === void 0 && (missing0 = "created_at")) {
				validate22.errors = [0];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "data" || key0 === "account" || key0 === "created_at")) {
					validate22.errors = [0];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						let data0 = data.type;
						const _errs2 = errors;
						if (typeof data0 !== "string") {
							validate22.errors = [0];
							return false;
						}
						if ("contact.page.visited" !== data0) {
							validate22.errors = [0];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.data !== void 0) {
							let data1 = data.data;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
									let missing1;
									if (data1.funnel_step === void 0 && (missing1 = "funnel_step") || data1.contact === void 0 && (missing1 = "contact")) {
										validate22.errors = [0];
										return false;
									} else {
										const _errs6 = errors;
										for (const key1 in data1) if (!(key1 === "funnel_step" || key1 === "contact")) {
											validate22.errors = [0];
											return false;
										}
										if (_errs6 === errors) {
											if (data1.funnel_step !== void 0) {
												let data2 = data1.funnel_step;
												const _errs7 = errors;
												if (errors === errors) {
													if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
														let missing2;
														if (data2.id === void 0 && (missing2 = "id") || data2.name === void 0 && (missing2 = "name") || data2.type === void 0 && (missing2 = "type") || data2.funnel === void 0 && (missing2 = "funnel")) {
															validate22.errors = [0];
															return false;
														} else {
															const _errs10 = errors;
															for (const key2 in data2) if (!(key2 === "id" || key2 === "name" || key2 === "type" || key2 === "funnel")) {
																validate22.errors = [0];
																return false;
															}
															if (_errs10 === errors) {
																if (data2.id !== void 0) {
																	let data3 = data2.id;
																	const _errs11 = errors;
																	if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
																		validate22.errors = [0];
																		return false;
																	}
																	if (errors === _errs11) {
																		if (typeof data3 == "number" && isFinite(data3)) {
																			if (data3 < 1 || isNaN(data3)) {
																				validate22.errors = [0];
																				return false;
																			}
																		}
																	}
																	var valid3 = _errs11 === errors;
																} else var valid3 = true;
																if (valid3) {
																	if (data2.name !== void 0) {
																		const _errs13 = errors;
																		if (typeof data2.name !== "string") {
																			validate22.errors = [0];
																			return false;
																		}
																		var valid3 = _errs13 === errors;
																	} else var valid3 = true;
																	if (valid3) {
																		if (data2.type !== void 0) {
																			let data5 = data2.type;
																			const _errs15 = errors;
																			if (!(data5 === "squeeze" || data5 === "offer-form" || data5 === "webinar_registration" || data5 === "opt_in_thank_you_page")) {
																				validate22.errors = [0];
																				return false;
																			}
																			var valid3 = _errs15 === errors;
																		} else var valid3 = true;
																		if (valid3) {
																			if (data2.funnel !== void 0) {
																				let data6 = data2.funnel;
																				const _errs16 = errors;
																				if (errors === _errs16) {
																					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
																						let missing3;
																						if (data6.id === void 0 && (missing3 = "id") || data6.name === void 0 && (missing3 = "name")) {
																							validate22.errors = [0];
																							return false;
																						} else {
																							const _errs18 = errors;
																							for (const key3 in data6) if (!(key3 === "id" || key3 === "name")) {
																								validate22.errors = [0];
																								return false;
																							}
																							if (_errs18 === errors) {
																								if (data6.id !== void 0) {
																									let data7 = data6.id;
																									const _errs19 = errors;
																									if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
																										validate22.errors = [0];
																										return false;
																									}
																									if (errors === _errs19) {
																										if (typeof data7 == "number" && isFinite(data7)) {
																											if (data7 < 1 || isNaN(data7)) {
																												validate22.errors = [0];
																												return false;
																											}
																										}
																									}
																									var valid4 = _errs19 === errors;
																								} else var valid4 = true;
																								if (valid4) {
																									if (data6.name !== void 0) {
																										const _errs21 = errors;
																										if (typeof data6.name !== "string") {
																											validate22.errors = [0];
																											return false;
																										}
																										var valid4 = _errs21 === errors;
																									} else var valid4 = true;
																								}
																							}
																						}
																					} else {
																						validate22.errors = [0];
																						return false;
																					}
																				}
																				var valid3 = _errs16 === errors;
																			} else var valid3 = true;
																		}
																	}
																}
															}
														}
													} else {
														validate22.errors = [0];
														return false;
													}
												}
												var valid1 = _errs7 === errors;
											} else var valid1 = true;
											if (valid1) {
												if (data1.contact !== void 0) {
													const _errs23 = errors;
													if (!validate12(data1.contact, {
														instancePath: instancePath + "/data/contact",
														parentData: data1,
														parentDataProperty: "contact",
														rootData
													})) {
														vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
														errors = vErrors.length;
													}
													var valid1 = _errs23 === errors;
												} else var valid1 = true;
											}
										}
									}
								} else {
									validate22.errors = [0];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.account !== void 0) {
								let data10 = data.account;
								const _errs24 = errors;
								if (errors === errors) {
									if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
										let missing4;
										if (data10.email === void 0 && (missing4 = "email")) {
											validate22.errors = [0];
											return false;
										} else {
											const _errs27 = errors;
											for (const key4 in data10) if (!(key4 === "email")) {
												validate22.errors = [0];
												return false;
											}
											if (_errs27 === errors) {
												if (data10.email !== void 0) {
													let data11 = data10.email;
													if (errors === errors) {
														if (typeof data11 === "string") {
															if (!pattern0.test(data11)) {
																validate22.errors = [0];
																return false;
															}
														} else {
															validate22.errors = [0];
															return false;
														}
													}
												}
											}
										}
									} else {
										validate22.errors = [0];
										return false;
									}
								}
								var valid0 = _errs24 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.created_at !== void 0) {
									let data12 = data.created_at;
									const _errs30 = errors;
									if (errors === _errs30) {
										if (typeof data12 === "string") {
											if (!pattern2.test(data12)) {
												validate22.errors = [0];
												return false;
											}
										} else {
											validate22.errors = [0];
											return false;
										}
									}
									var valid0 = _errs30 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate22.errors = [0];
			return false;
		}
	}
	validate22.errors = vErrors;
	return errors === 0;
}
const isContactTagAdded = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.data === void 0 && (missing0 = "data") || data.account === void 0 && (missing0 = "account") || data.created_at === void 0 && (missing0 = "created_at")) {
				validate24.errors = [0];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "data" || key0 === "account" || key0 === "created_at")) {
					validate24.errors = [0];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						let data0 = data.type;
						const _errs2 = errors;
						if (typeof data0 !== "string") {
							validate24.errors = [0];
							return false;
						}
						if ("contact.tag.added" !== data0) {
							validate24.errors = [0];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.data !== void 0) {
							let data1 = data.data;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
									let missing1;
									if (data1.tag === void 0 && (missing1 = "tag") || data1.contact === void 0 && (missing1 = "contact")) {
										validate24.errors = [0];
										return false;
									} else {
										const _errs6 = errors;
										for (const key1 in data1) if (!(key1 === "tag" || key1 === "contact")) {
											validate24.errors = [0];
											return false;
										}
										if (_errs6 === errors) {
											if (data1.tag !== void 0) {
												let data2 = data1.tag;
												const _errs7 = errors;
												if (errors === errors) {
													if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
														let missing2;
														if (data2.id === void 0 && (missing2 = "id") || data2.name === void 0 && (missing2 = "name")) {
															validate24.errors = [0];
															return false;
														} else {
															const _errs10 = errors;
															for (const key2 in data2) if (!(key2 === "id" || key2 === "name")) {
																validate24.errors = [0];
																return false;
															}
															if (_errs10 === errors) {
																if (data2.id !== void 0) {
																	let data3 = data2.id;
																	const _errs11 = errors;
																	if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
																		validate24.errors = [0];
																		return false;
																	}
																	if (errors === _errs11) {
																		if (typeof data3 == "number" && isFinite(data3)) {
																			if (data3 < 1 || isNaN(data3)) {
																				validate24.errors = [0];
																				return false;
																			}
																		}
																	}
																	var valid3 = _errs11 === errors;
																} else var valid3 = true;
																if (valid3) {
																	if (data2.name !== void 0) {
																		const _errs13 = errors;
																		if (typeof data2.name !== "string") {
																			validate24.errors = [0];
																			return false;
																		}
																		var valid3 = _errs13 === errors;
																	} else var valid3 = true;
																}
															}
														}
													} else {
														validate24.errors = [0];
														return false;
													}
												}
												var valid1 = _errs7 === errors;
											} else var valid1 = true;
											if (valid1) {
												if (data1.contact !== void 0) {
													const _errs15 = errors;
													if (!validate12(data1.contact, {
														instancePath: instancePath + "/data/contact",
														parentData: data1,
														parentDataProperty: "contact",
														rootData
													})) {
														vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
														errors = vErrors.length;
													}
													var valid1 = _errs15 === errors;
												} else var valid1 = true;
											}
										}
									}
								} else {
									validate24.errors = [0];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.account !== void 0) {
								let data6 = data.account;
								const _errs16 = errors;
								if (errors === errors) {
									if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
										let missing3;
										if (data6.email === void 0 && (missing3 = "email")) {
											validate24.errors = [0];
											return false;
										} else {
											const _errs19 = errors;
											for (const key3 in data6) if (!(key3 === "email")) {
												validate24.errors = [0];
												return false;
											}
											if (_errs19 === errors) {
												if (data6.email !== void 0) {
													let data7 = data6.email;
													if (errors === errors) {
														if (typeof data7 === "string") {
															if (!pattern0.test(data7)) {
																validate24.errors = [0];
																return false;
															}
														} else {
															validate24.errors = [0];
															return false;
														}
													}
												}
											}
										}
									} else {
										validate24.errors = [0];
										return false;
									}
								}
								var valid0 = _errs16 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.created_at !== void 0) {
									let data8 = data.created_at;
									const _errs22 = errors;
									if (errors === _errs22) {
										if (typeof data8 === "string") {
											if (!pattern2.test(data8)) {
												validate24.errors = [0];
												return false;
											}
										} else {
											validate24.errors = [0];
											return false;
										}
									}
									var valid0 = _errs22 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate24.errors = [0];
			return false;
		}
	}
	validate24.errors = vErrors;
	return errors === 0;
}
const isContactTagRemoved = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.data === void 0 && (missing0 = "data") || data.account === void 0 && (missing0 = "account") || data.created_at === void 0 && (missing0 = "created_at")) {
				validate26.errors = [0];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "data" || key0 === "account" || key0 === "created_at")) {
					validate26.errors = [0];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						let data0 = data.type;
						const _errs2 = errors;
						if (typeof data0 !== "string") {
							validate26.errors = [0];
							return false;
						}
						if ("contact.tag.removed" !== data0) {
							validate26.errors = [0];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.data !== void 0) {
							let data1 = data.data;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
									let missing1;
									if (data1.tag === void 0 && (missing1 = "tag") || data1.contact === void 0 && (missing1 = "contact")) {
										validate26.errors = [0];
										return false;
									} else {
										const _errs6 = errors;
										for (const key1 in data1) if (!(key1 === "tag" || key1 === "contact")) {
											validate26.errors = [0];
											return false;
										}
										if (_errs6 === errors) {
											if (data1.tag !== void 0) {
												let data2 = data1.tag;
												const _errs7 = errors;
												if (errors === errors) {
													if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
														let missing2;
														if (data2.id === void 0 && (missing2 = "id") || data2.name === void 0 && (missing2 = "name")) {
															validate26.errors = [0];
															return false;
														} else {
															const _errs10 = errors;
															for (const key2 in data2) if (!(key2 === "id" || key2 === "name")) {
																validate26.errors = [0];
																return false;
															}
															if (_errs10 === errors) {
																if (data2.id !== void 0) {
																	let data3 = data2.id;
																	const _errs11 = errors;
																	if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
																		validate26.errors = [0];
																		return false;
																	}
																	if (errors === _errs11) {
																		if (typeof data3 == "number" && isFinite(data3)) {
																			if (data3 < 1 || isNaN(data3)) {
																				validate26.errors = [0];
																				return false;
																			}
																		}
																	}
																	var valid3 = _errs11 === errors;
																} else var valid3 = true;
																if (valid3) {
																	if (data2.name !== void 0) {
																		const _errs13 = errors;
																		if (typeof data2.name !== "string") {
																			validate26.errors = [0];
																			return false;
																		}
																		var valid3 = _errs13 === errors;
																	} else var valid3 = true;
																}
															}
														}
													} else {
														validate26.errors = [0];
														return false;
													}
												}
												var valid1 = _errs7 === errors;
											} else var valid1 = true;
											if (valid1) {
												if (data1.contact !== void 0) {
													const _errs15 = errors;
													if (!validate12(data1.contact, {
														instancePath: instancePath + "/data/contact",
														parentData: data1,
														parentDataProperty: "contact",
														rootData
													})) {
														vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
														errors = vErrors.length;
													}
													var valid1 = _errs15 === errors;
												} else var valid1 = true;
											}
										}
									}
								} else {
									validate26.errors = [0];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.account !== void 0) {
								let data6 = data.account;
								const _errs16 = errors;
								if (errors === errors) {
									if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
										let missing3;
										if (data6.email === void 0 && (missing3 = "email")) {
											validate26.errors = [0];
											return false;
										} else {
											const _errs19 = errors;
											for (const key3 in data6) if (!(key3 === "email")) {
												validate26.errors = [0];
												return false;
											}
											if (_errs19 === errors) {
												if (data6.email !== void 0) {
													let data7 = data6.email;
													if (errors === errors) {
														if (typeof data7 === "string") {
															if (!pattern0.test(data7)) {
																validate26.errors = [0];
																return false;
															}
														} else {
															validate26.errors = [0];
															return false;
														}
													}
												}
											}
										}
									} else {
										validate26.errors = [0];
										return false;
									}
								}
								var valid0 = _errs16 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.created_at !== void 0) {
									let data8 = data.created_at;
									const _errs22 = errors;
									if (errors === _errs22) {
										if (typeof data8 === "string") {
											if (!pattern2.test(data8)) {
												validate26.errors = [0];
												return false;
											}
										} else {
											validate26.errors = [0];
											return false;
										}
									}
									var valid0 = _errs22 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate26.errors = [0];
			return false;
		}
	}
	validate26.errors = vErrors;
	return errors === 0;
}
const isContactWebinarRegistered = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.data === void 0 && (missing0 = "data") || data.account === void 0 && (missing0 = "account") || data.created_at === void 0 && (missing0 = "created_at")) {
				validate28.errors = [0];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "data" || key0 === "account" || key0 === "created_at")) {
					validate28.errors = [0];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						let data0 = data.type;
						const _errs2 = errors;
						if (typeof data0 !== "string") {
							validate28.errors = [0];
							return false;
						}
						if ("contact.webinar.registered" !== data0) {
							validate28.errors = [0];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.data !== void 0) {
							let data1 = data.data;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
									let missing1;
									if (data1.webinar === void 0 && (missing1 = "webinar") || data1.contact === void 0 && (missing1 = "contact") || data1.registered_at === void 0 && (missing1 = "registered_at") || data1.scheduled_at === void 0 && (missing1 = "scheduled_at")) {
										validate28.errors = [0];
										return false;
									} else {
										const _errs6 = errors;
										for (const key1 in data1) if (!(key1 === "webinar" || key1 === "contact" || key1 === "registered_at" || key1 === "scheduled_at")) {
											validate28.errors = [0];
											return false;
										}
										if (_errs6 === errors) {
											if (data1.webinar !== void 0) {
												let data2 = data1.webinar;
												const _errs7 = errors;
												if (errors === _errs7) {
													if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
														let missing2;
														if (data2.id === void 0 && (missing2 = "id") || data2.duration === void 0 && (missing2 = "duration") || data2.funnel_step === void 0 && (missing2 = "funnel_step")) {
															validate28.errors = [0];
															return false;
														} else {
															const _errs9 = errors;
															for (const key2 in data2) if (!(key2 === "id" || key2 === "duration" || key2 === "funnel_step")) {
																validate28.errors = [0];
																return false;
															}
															if (_errs9 === errors) {
																if (data2.id !== void 0) {
																	let data3 = data2.id;
																	const _errs10 = errors;
																	if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
																		validate28.errors = [0];
																		return false;
																	}
																	if (errors === _errs10) {
																		if (typeof data3 == "number" && isFinite(data3)) {
																			if (data3 < 1 || isNaN(data3)) {
																				validate28.errors = [0];
																				return false;
																			}
																		}
																	}
																	var valid2 = _errs10 === errors;
																} else var valid2 = true;
																if (valid2) {
																	if (data2.duration !== void 0) {
																		const _errs12 = errors;
																		if (typeof data2.duration !== "string") {
																			validate28.errors = [0];
																			return false;
																		}
																		var valid2 = _errs12 === errors;
																	} else var valid2 = true;
																	if (valid2) {
																		if (data2.funnel_step !== void 0) {
																			let data5 = data2.funnel_step;
																			const _errs14 = errors;
																			if (errors === errors) {
																				if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
																					let missing3;
																					if (data5.id === void 0 && (missing3 = "id") || data5.name === void 0 && (missing3 = "name") || data5.type === void 0 && (missing3 = "type") || data5.funnel === void 0 && (missing3 = "funnel")) {
																						validate28.errors = [0];
																						return false;
																					} else {
																						const _errs17 = errors;
																						for (const key3 in data5) if (!(key3 === "id" || key3 === "name" || key3 === "type" || key3 === "funnel")) {
																							validate28.errors = [0];
																							return false;
																						}
																						if (_errs17 === errors) {
																							if (data5.id !== void 0) {
																								let data6 = data5.id;
																								const _errs18 = errors;
																								if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
																									validate28.errors = [0];
																									return false;
																								}
																								if (errors === _errs18) {
																									if (typeof data6 == "number" && isFinite(data6)) {
																										if (data6 < 1 || isNaN(data6)) {
																											validate28.errors = [0];
																											return false;
																										}
																									}
																								}
																								var valid4 = _errs18 === errors;
																							} else var valid4 = true;
																							if (valid4) {
																								if (data5.name !== void 0) {
																									const _errs20 = errors;
																									if (typeof data5.name !== "string") {
																										validate28.errors = [0];
																										return false;
																									}
																									var valid4 = _errs20 === errors;
																								} else var valid4 = true;
																								if (valid4) {
																									if (data5.type !== void 0) {
																										let data8 = data5.type;
																										const _errs22 = errors;
																										if (!(data8 === "squeeze" || data8 === "offer-form" || data8 === "webinar_registration" || data8 === "opt_in_thank_you_page")) {
																											validate28.errors = [0];
																											return false;
																										}
																										var valid4 = _errs22 === errors;
																									} else var valid4 = true;
																									if (valid4) {
																										if (data5.funnel !== void 0) {
																											let data9 = data5.funnel;
																											const _errs23 = errors;
																											if (errors === _errs23) {
																												if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
																													let missing4;
																													if (data9.id === void 0 && (missing4 = "id") || data9.name === void 0 && (missing4 = "name")) {
																														validate28.errors = [0];
																														return false;
																													} else {
																														const _errs25 = errors;
																														for (const key4 in data9) if (!(key4 === "id" || key4 === "name")) {
																															validate28.errors = [0];
																															return false;
																														}
																														if (_errs25 === errors) {
																															if (data9.id !== void 0) {
																																let data10 = data9.id;
																																const _errs26 = errors;
																																if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
																																	validate28.errors = [0];
																																	return false;
																																}
																																if (errors === _errs26) {
																																	if (typeof data10 == "number" && isFinite(data10)) {
																																		if (data10 < 1 || isNaN(data10)) {
																																			validate28.errors = [0];
																																			return false;
																																		}
																																	}
																																}
																																var valid5 = _errs26 === errors;
																															} else var valid5 = true;
																															if (valid5) {
																																if (data9.name !== void 0) {
																																	const _errs28 = errors;
																																	if (typeof data9.name !== "string") {
																																		validate28.errors = [0];
																																		return false;
																																	}
																																	var valid5 = _errs28 === errors;
																																} else var valid5 = true;
																															}
																														}
																													}
																												} else {
																													validate28.errors = [0];
																													return false;
																												}
																											}
																											var valid4 = _errs23 === errors;
																										} else var valid4 = true;
																									}
																								}
																							}
																						}
																					}
																				} else {
																					validate28.errors = [0];
																					return false;
																				}
																			}
																			var valid2 = _errs14 === errors;
																		} else var valid2 = true;
																	}
																}
															}
														}
													} else {
														validate28.errors = [0];
														return false;
													}
												}
												var valid1 = _errs7 === errors;
											} else var valid1 = true;
											if (valid1) {
												if (data1.contact !== void 0) {
													const _errs30 = errors;
													if (!validate12(data1.contact, {
														instancePath: instancePath + "/data/contact",
														parentData: data1,
														parentDataProperty: "contact",
														rootData
													})) {
														vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
														errors = vErrors.length;
													}
													var valid1 = _errs30 === errors;
												} else var valid1 = true;
												if (valid1) {
													if (data1.registered_at !== void 0) {
														let data13 = data1.registered_at;
														const _errs31 = errors;
														if (errors === _errs31) {
															if (typeof data13 === "string") {
																if (!pattern2.test(data13)) {
																	validate28.errors = [0];
																	return false;
																}
															} else {
																validate28.errors = [0];
																return false;
															}
														}
														var valid1 = _errs31 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data1.scheduled_at !== void 0) {
															let data14 = data1.scheduled_at;
															const _errs33 = errors;
															if (errors === _errs33) {
																if (typeof data14 === "string") {
																	if (!pattern2.test(data14)) {
																		validate28.errors = [0];
																		return false;
																	}
																} else {
																	validate28.errors = [0];
																	return false;
																}
															}
															var valid1 = _errs33 === errors;
														} else var valid1 = true;
													}
												}
											}
										}
									}
								} else {
									validate28.errors = [0];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.account !== void 0) {
								let data15 = data.account;
								const _errs35 = errors;
								if (errors === errors) {
									if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
										let missing5;
										if (data15.email === void 0 && (missing5 = "email")) {
											validate28.errors = [0];
											return false;
										} else {
											const _errs38 = errors;
											for (const key5 in data15) if (!(key5 === "email")) {
												validate28.errors = [0];
												return false;
											}
											if (_errs38 === errors) {
												if (data15.email !== void 0) {
													let data16 = data15.email;
													if (errors === errors) {
														if (typeof data16 === "string") {
															if (!pattern0.test(data16)) {
																validate28.errors = [0];
																return false;
															}
														} else {
															validate28.errors = [0];
															return false;
														}
													}
												}
											}
										}
									} else {
										validate28.errors = [0];
										return false;
									}
								}
								var valid0 = _errs35 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.created_at !== void 0) {
									let data17 = data.created_at;
									const _errs41 = errors;
									if (errors === _errs41) {
										if (typeof data17 === "string") {
											if (!pattern2.test(data17)) {
												validate28.errors = [0];
												return false;
											}
										} else {
											validate28.errors = [0];
											return false;
										}
									}
									var valid0 = _errs41 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate28.errors = [0];
			return false;
		}
	}
	validate28.errors = vErrors;
	return errors === 0;
}
const isCustomerSaleCompleted = validate30;
const schema37 = {
	"type": "object",
	"required": [
		"type",
		"data",
		"account",
		"created_at"
	],
	"properties": {
		"type": {
			"type": "string",
			"const": "customer.sale.completed"
		},
		"data": {
			"type": "object",
			"required": [
				"customer",
				"funnel_step",
				"offer_price_plan",
				"order",
				"order_item",
				"coupon"
			],
			"properties": {
				"customer": {
					"type": "object",
					"required": [
						"id",
						"payment_processor",
						"contact_id",
						"email",
						"fields",
						"client_ip"
					],
					"properties": {
						"id": {
							"type": "integer",
							"minimum": 1
						},
						"payment_processor": { "enum": [
							"paypal",
							"stripe",
							"mollie",
							"cash on delivery"
						] },
						"contact_id": {
							"type": "integer",
							"minimum": 1
						},
						"email": {
							"type": "string",
							"pattern": "^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$"
						},
						"fields": { "$ref": "#/$defs/contact_fields" },
						"client_ip": { "type": ["string", "null"] }
					},
					"additionalProperties": false
				},
				"funnel_step": { "$ref": "#/$defs/funnel_step" },
				"offer_price_plan": {
					"type": "object",
					"required": [
						"id",
						"name",
						"inner_name",
						"type",
						"direct_charge_amount",
						"subscription_plan",
						"currency"
					],
					"properties": {
						"id": {
							"type": "integer",
							"minimum": 1
						},
						"name": { "type": "string" },
						"inner_name": { "type": ["string", "null"] },
						"type": { "enum": ["one_shot"] },
						"direct_charge_amount": { "type": "integer" },
						"subscription_plan": {
							"type": ["object", "null"],
							"additionalProperties": true
						},
						"currency": { "type": "string" }
					},
					"additionalProperties": false
				},
				"order": {
					"type": "object",
					"required": ["id", "created_at"],
					"properties": {
						"id": {
							"type": "integer",
							"minimum": 1
						},
						"created_at": {
							"type": "string",
							"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"
						}
					},
					"additionalProperties": false
				},
				"order_item": {
					"type": "object",
					"required": [
						"id",
						"created_at",
						"resources"
					],
					"properties": {
						"id": {
							"type": "integer",
							"minimum": 1
						},
						"created_at": {
							"type": "string",
							"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"
						},
						"resources": {
							"type": "array",
							"items": {
								"type": "object",
								"required": [
									"quantity",
									"enrollment_access_type",
									"enrollment_dripping_access_course",
									"type",
									"data"
								],
								"properties": {
									"quantity": { "type": ["integer", "null"] },
									"enrollment_access_type": { "enum": ["full_access", null] },
									"enrollment_dripping_access_course": {
										"type": ["object", "null"],
										"additionalProperties": true
									},
									"type": { "enum": ["systemeio_tag", "membership_course"] },
									"course": {
										"type": ["object", "null"],
										"additionalProperties": true
									},
									"course_bundle": {
										"type": ["object", "null"],
										"additionalProperties": true
									},
									"physical_product": {
										"type": ["object", "null"],
										"additionalProperties": true
									},
									"tag": {
										"type": ["object", "null"],
										"additionalProperties": true
									},
									"data": {
										"type": "object",
										"required": ["id", "name"],
										"properties": {
											"id": {
												"type": "integer",
												"minimum": 1
											},
											"name": { "type": "string" },
											"description": { "type": ["string", "null"] }
										},
										"additionalProperties": false
									}
								},
								"additionalProperties": false
							}
						}
					},
					"additionalProperties": false
				},
				"coupon": {
					"type": ["object", "null"],
					"additionalProperties": true
				}
			},
			"additionalProperties": false
		},
		"account": { "$ref": "#/$defs/account" },
		"created_at": {
			"type": "string",
			"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"
		}
	},
	"additionalProperties": false
};
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.data === void 0 && (missing0 = "data") || data.account === void 0 && (missing0 = "account") || data.created_at === void 0 && (missing0 = "created_at")) {
				validate30.errors = [0];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "data" || key0 === "account" || key0 === "created_at")) {
					validate30.errors = [0];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						let data0 = data.type;
						const _errs2 = errors;
						if (typeof data0 !== "string") {
							validate30.errors = [0];
							return false;
						}
						if ("customer.sale.completed" !== data0) {
							validate30.errors = [0];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.data !== void 0) {
							let data1 = data.data;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
									let missing1;
									if (data1.customer === void 0 && (missing1 = "customer") || data1.funnel_step === void 0 && (missing1 = "funnel_step") || data1.offer_price_plan === void 0 && (missing1 = "offer_price_plan") || data1.order === void 0 && (missing1 = "order") || data1.order_item === void 0 && (missing1 = "order_item") || data1.coupon === void 0 && (missing1 = "coupon")) {
										validate30.errors = [0];
										return false;
									} else {
										const _errs6 = errors;
										for (const key1 in data1) if (!(key1 === "customer" || key1 === "funnel_step" || key1 === "offer_price_plan" || key1 === "order" || key1 === "order_item" || key1 === "coupon")) {
											validate30.errors = [0];
											return false;
										}
										if (_errs6 === errors) {
											if (data1.customer !== void 0) {
												let data2 = data1.customer;
												const _errs7 = errors;
												if (errors === _errs7) {
													if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
														let missing2;
														if (data2.id === void 0 && (missing2 = "id") || data2.payment_processor === void 0 && (missing2 = "payment_processor") || data2.contact_id === void 0 && (missing2 = "contact_id") || data2.email === void 0 && (missing2 = "email") || data2.fields === void 0 && (missing2 = "fields") || data2.client_ip === void 0 && (missing2 = "client_ip")) {
															validate30.errors = [0];
															return false;
														} else {
															const _errs9 = errors;
															for (const key2 in data2) if (!(key2 === "id" || key2 === "payment_processor" || key2 === "contact_id" || key2 === "email" || key2 === "fields" || key2 === "client_ip")) {
																validate30.errors = [0];
																return false;
															}
															if (_errs9 === errors) {
																if (data2.id !== void 0) {
																	let data3 = data2.id;
																	const _errs10 = errors;
																	if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
																		validate30.errors = [0];
																		return false;
																	}
																	if (errors === _errs10) {
																		if (typeof data3 == "number" && isFinite(data3)) {
																			if (data3 < 1 || isNaN(data3)) {
																				validate30.errors = [0];
																				return false;
																			}
																		}
																	}
																	var valid2 = _errs10 === errors;
																} else var valid2 = true;
																if (valid2) {
																	if (data2.payment_processor !== void 0) {
																		let data4 = data2.payment_processor;
																		const _errs12 = errors;
																		if (!(data4 === "paypal" || data4 === "stripe" || data4 === "mollie" || data4 === "cash on delivery")) {
																			validate30.errors = [0];
																			return false;
																		}
																		var valid2 = _errs12 === errors;
																	} else var valid2 = true;
																	if (valid2) {
																		if (data2.contact_id !== void 0) {
																			let data5 = data2.contact_id;
																			const _errs13 = errors;
																			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
																				validate30.errors = [0];
																				return false;
																			}
																			if (errors === _errs13) {
																				if (typeof data5 == "number" && isFinite(data5)) {
																					if (data5 < 1 || isNaN(data5)) {
																						validate30.errors = [0];
																						return false;
																					}
																				}
																			}
																			var valid2 = _errs13 === errors;
																		} else var valid2 = true;
																		if (valid2) {
																			if (data2.email !== void 0) {
																				let data6 = data2.email;
																				const _errs15 = errors;
																				if (errors === _errs15) {
																					if (typeof data6 === "string") {
																						if (!pattern0.test(data6)) {
																							validate30.errors = [0];
																							return false;
																						}
																					} else {
																						validate30.errors = [0];
																						return false;
																					}
																				}
																				var valid2 = _errs15 === errors;
																			} else var valid2 = true;
																			if (valid2) {
																				if (data2.fields !== void 0) {
																					let data7 = data2.fields;
																					const _errs17 = errors;
																					const _errs19 = errors;
																					let valid4 = false;
																					const _errs20 = errors;
																					if (errors === _errs20) {
																						if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
																							const _errs22 = errors;
																							for (const key3 in data7) if (!func2.call(schema14.anyOf[0].properties, key3)) {
																								let data8 = data7[key3];
																								const _errs23 = errors;
																								if (typeof data8 !== "string" && data8 !== null) {
																									const err0 = {
																										instancePath: instancePath + "/data/customer/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																										schemaPath: "#/$defs/contact_fields/anyOf/0/additionalProperties/type",
																										keyword: "type",
																										params: { type: schema14.anyOf[0].additionalProperties.type }
																									};
																									if (vErrors === null) vErrors = [err0];
																									else vErrors.push(err0);
																									errors++;
																								}
																								if (!(_errs23 === errors)) break;
																							}
																							if (_errs22 === errors) {
																								if (data7.first_name !== void 0) {
																									let data9 = data7.first_name;
																									const _errs25 = errors;
																									if (typeof data9 !== "string" && data9 !== null) {
																										const err1 = {
																											instancePath: instancePath + "/data/customer/fields/first_name",
																											schemaPath: "#/$defs/contact_fields/anyOf/0/properties/first_name/type",
																											keyword: "type",
																											params: { type: schema14.anyOf[0].properties.first_name.type }
																										};
																										if (vErrors === null) vErrors = [err1];
																										else vErrors.push(err1);
																										errors++;
																									}
																									var valid6 = _errs25 === errors;
																								} else var valid6 = true;
																								if (valid6) {
																									if (data7.surname !== void 0) {
																										let data10 = data7.surname;
																										const _errs27 = errors;
																										if (typeof data10 !== "string" && data10 !== null) {
																											const err2 = {
																												instancePath: instancePath + "/data/customer/fields/surname",
																												schemaPath: "#/$defs/contact_fields/anyOf/0/properties/surname/type",
																												keyword: "type",
																												params: { type: schema14.anyOf[0].properties.surname.type }
																											};
																											if (vErrors === null) vErrors = [err2];
																											else vErrors.push(err2);
																											errors++;
																										}
																										var valid6 = _errs27 === errors;
																									} else var valid6 = true;
																									if (valid6) {
																										if (data7.phone_number !== void 0) {
																											let data11 = data7.phone_number;
																											const _errs29 = errors;
																											if (typeof data11 !== "string" && data11 !== null) {
																												const err3 = {
																													instancePath: instancePath + "/data/customer/fields/phone_number",
																													schemaPath: "#/$defs/contact_fields/anyOf/0/properties/phone_number/type",
																													keyword: "type",
																													params: { type: schema14.anyOf[0].properties.phone_number.type }
																												};
																												if (vErrors === null) vErrors = [err3];
																												else vErrors.push(err3);
																												errors++;
																											}
																											var valid6 = _errs29 === errors;
																										} else var valid6 = true;
																										if (valid6) {
																											if (data7.country !== void 0) {
																												let data12 = data7.country;
																												const _errs31 = errors;
																												if (typeof data12 !== "string" && data12 !== null) {
																													const err4 = {
																														instancePath: instancePath + "/data/customer/fields/country",
																														schemaPath: "#/$defs/contact_fields/anyOf/0/properties/country/type",
																														keyword: "type",
																														params: { type: schema14.anyOf[0].properties.country.type }
																													};
																													if (vErrors === null) vErrors = [err4];
																													else vErrors.push(err4);
																													errors++;
																												}
																												var valid6 = _errs31 === errors;
																											} else var valid6 = true;
																											if (valid6) {
																												if (data7.street_address !== void 0) {
																													let data13 = data7.street_address;
																													const _errs33 = errors;
																													if (typeof data13 !== "string" && data13 !== null) {
																														const err5 = {
																															instancePath: instancePath + "/data/customer/fields/street_address",
																															schemaPath: "#/$defs/contact_fields/anyOf/0/properties/street_address/type",
																															keyword: "type",
																															params: { type: schema14.anyOf[0].properties.street_address.type }
																														};
																														if (vErrors === null) vErrors = [err5];
																														else vErrors.push(err5);
																														errors++;
																													}
																													var valid6 = _errs33 === errors;
																												} else var valid6 = true;
																												if (valid6) {
																													if (data7.postcode !== void 0) {
																														let data14 = data7.postcode;
																														const _errs35 = errors;
																														if (typeof data14 !== "string" && data14 !== null) {
																															const err6 = {
																																instancePath: instancePath + "/data/customer/fields/postcode",
																																schemaPath: "#/$defs/contact_fields/anyOf/0/properties/postcode/type",
																																keyword: "type",
																																params: { type: schema14.anyOf[0].properties.postcode.type }
																															};
																															if (vErrors === null) vErrors = [err6];
																															else vErrors.push(err6);
																															errors++;
																														}
																														var valid6 = _errs35 === errors;
																													} else var valid6 = true;
																													if (valid6) {
																														if (data7.city !== void 0) {
																															let data15 = data7.city;
																															const _errs37 = errors;
																															if (typeof data15 !== "string" && data15 !== null) {
																																const err7 = {
																																	instancePath: instancePath + "/data/customer/fields/city",
																																	schemaPath: "#/$defs/contact_fields/anyOf/0/properties/city/type",
																																	keyword: "type",
																																	params: { type: schema14.anyOf[0].properties.city.type }
																																};
																																if (vErrors === null) vErrors = [err7];
																																else vErrors.push(err7);
																																errors++;
																															}
																															var valid6 = _errs37 === errors;
																														} else var valid6 = true;
																														if (valid6) {
																															if (data7.company_name !== void 0) {
																																let data16 = data7.company_name;
																																const _errs39 = errors;
																																if (typeof data16 !== "string" && data16 !== null) {
																																	const err8 = {
																																		instancePath: instancePath + "/data/customer/fields/company_name",
																																		schemaPath: "#/$defs/contact_fields/anyOf/0/properties/company_name/type",
																																		keyword: "type",
																																		params: { type: schema14.anyOf[0].properties.company_name.type }
																																	};
																																	if (vErrors === null) vErrors = [err8];
																																	else vErrors.push(err8);
																																	errors++;
																																}
																																var valid6 = _errs39 === errors;
																															} else var valid6 = true;
																															if (valid6) {
																																if (data7.tax_number !== void 0) {
																																	let data17 = data7.tax_number;
																																	const _errs41 = errors;
																																	if (typeof data17 !== "string" && data17 !== null) {
																																		const err9 = {
																																			instancePath: instancePath + "/data/customer/fields/tax_number",
																																			schemaPath: "#/$defs/contact_fields/anyOf/0/properties/tax_number/type",
																																			keyword: "type",
																																			params: { type: schema14.anyOf[0].properties.tax_number.type }
																																		};
																																		if (vErrors === null) vErrors = [err9];
																																		else vErrors.push(err9);
																																		errors++;
																																	}
																																	var valid6 = _errs41 === errors;
																																} else var valid6 = true;
																															}
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						} else {
																							const err10 = {
																								instancePath: instancePath + "/data/customer/fields",
																								schemaPath: "#/$defs/contact_fields/anyOf/0/type",
																								keyword: "type",
																								params: { type: "object" }
																							};
																							if (vErrors === null) vErrors = [err10];
																							else vErrors.push(err10);
																							errors++;
																						}
																					}
																					var _valid0 = _errs20 === errors;
																					valid4 = valid4 || _valid0;
																					if (!valid4) {
																						const _errs43 = errors;
																						if (errors === _errs43) {
																							if (Array.isArray(data7)) {
																								if (data7.length > 0) {
																									const err11 = {
																										instancePath: instancePath + "/data/customer/fields",
																										schemaPath: "#/$defs/contact_fields/anyOf/1/maxItems",
																										keyword: "maxItems",
																										params: { limit: 0 }
																									};
																									if (vErrors === null) vErrors = [err11];
																									else vErrors.push(err11);
																									errors++;
																								}
																							} else {
																								const err12 = {
																									instancePath: instancePath + "/data/customer/fields",
																									schemaPath: "#/$defs/contact_fields/anyOf/1/type",
																									keyword: "type",
																									params: { type: "array" }
																								};
																								if (vErrors === null) vErrors = [err12];
																								else vErrors.push(err12);
																								errors++;
																							}
																						}
																						var _valid0 = _errs43 === errors;
																						valid4 = valid4 || _valid0;
																					}
																					if (!valid4) {
																						const err13 = {
																							instancePath: instancePath + "/data/customer/fields",
																							schemaPath: "#/$defs/contact_fields/anyOf",
																							keyword: "anyOf",
																							params: {}
																						};
																						if (vErrors === null) vErrors = [err13];
																						else vErrors.push(err13);
																						errors++;
																						validate30.errors = vErrors;
																						return false;
																					} else {
																						errors = _errs19;
																						if (vErrors !== null) {
																							if (_errs19) vErrors.length = _errs19;
																							else vErrors = null;
																						}
																					}
																					var valid2 = _errs17 === errors;
																				} else var valid2 = true;
																				if (valid2) {
																					if (data2.client_ip !== void 0) {
																						let data18 = data2.client_ip;
																						const _errs45 = errors;
																						if (typeof data18 !== "string" && data18 !== null) {
																							validate30.errors = [0];
																							return false;
																						}
																						var valid2 = _errs45 === errors;
																					} else var valid2 = true;
																				}
																			}
																		}
																	}
																}
															}
														}
													} else {
														validate30.errors = [0];
														return false;
													}
												}
												var valid1 = _errs7 === errors;
											} else var valid1 = true;
											if (valid1) {
												if (data1.funnel_step !== void 0) {
													let data19 = data1.funnel_step;
													const _errs47 = errors;
													if (errors === errors) {
														if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
															let missing3;
															if (data19.id === void 0 && (missing3 = "id") || data19.name === void 0 && (missing3 = "name") || data19.type === void 0 && (missing3 = "type") || data19.funnel === void 0 && (missing3 = "funnel")) {
																validate30.errors = [0];
																return false;
															} else {
																const _errs50 = errors;
																for (const key4 in data19) if (!(key4 === "id" || key4 === "name" || key4 === "type" || key4 === "funnel")) {
																	validate30.errors = [0];
																	return false;
																}
																if (_errs50 === errors) {
																	if (data19.id !== void 0) {
																		let data20 = data19.id;
																		const _errs51 = errors;
																		if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
																			validate30.errors = [0];
																			return false;
																		}
																		if (errors === _errs51) {
																			if (typeof data20 == "number" && isFinite(data20)) {
																				if (data20 < 1 || isNaN(data20)) {
																					validate30.errors = [0];
																					return false;
																				}
																			}
																		}
																		var valid8 = _errs51 === errors;
																	} else var valid8 = true;
																	if (valid8) {
																		if (data19.name !== void 0) {
																			const _errs53 = errors;
																			if (typeof data19.name !== "string") {
																				validate30.errors = [0];
																				return false;
																			}
																			var valid8 = _errs53 === errors;
																		} else var valid8 = true;
																		if (valid8) {
																			if (data19.type !== void 0) {
																				let data22 = data19.type;
																				const _errs55 = errors;
																				if (!(data22 === "squeeze" || data22 === "offer-form" || data22 === "webinar_registration" || data22 === "opt_in_thank_you_page")) {
																					validate30.errors = [0];
																					return false;
																				}
																				var valid8 = _errs55 === errors;
																			} else var valid8 = true;
																			if (valid8) {
																				if (data19.funnel !== void 0) {
																					let data23 = data19.funnel;
																					const _errs56 = errors;
																					if (errors === _errs56) {
																						if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
																							let missing4;
																							if (data23.id === void 0 && (missing4 = "id") || data23.name === void 0 && (missing4 = "name")) {
																								validate30.errors = [0];
																								return false;
																							} else {
																								const _errs58 = errors;
																								for (const key5 in data23) if (!(key5 === "id" || key5 === "name")) {
																									validate30.errors = [0];
																									return false;
																								}
																								if (_errs58 === errors) {
																									if (data23.id !== void 0) {
																										let data24 = data23.id;
																										const _errs59 = errors;
																										if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
																											validate30.errors = [0];
																											return false;
																										}
																										if (errors === _errs59) {
																											if (typeof data24 == "number" && isFinite(data24)) {
																												if (data24 < 1 || isNaN(data24)) {
																													validate30.errors = [0];
																													return false;
																												}
																											}
																										}
																										var valid9 = _errs59 === errors;
																									} else var valid9 = true;
																									if (valid9) {
																										if (data23.name !== void 0) {
																											const _errs61 = errors;
																											if (typeof data23.name !== "string") {
																												validate30.errors = [0];
																												return false;
																											}
																											var valid9 = _errs61 === errors;
																										} else var valid9 = true;
																									}
																								}
																							}
																						} else {
																							validate30.errors = [0];
																							return false;
																						}
																					}
																					var valid8 = _errs56 === errors;
																				} else var valid8 = true;
																			}
																		}
																	}
																}
															}
														} else {
															validate30.errors = [0];
															return false;
														}
													}
													var valid1 = _errs47 === errors;
												} else var valid1 = true;
												if (valid1) {
													if (data1.offer_price_plan !== void 0) {
														let data26 = data1.offer_price_plan;
														const _errs63 = errors;
														if (errors === _errs63) {
															if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
																let missing5;
																if (data26.id === void 0 && (missing5 = "id") || data26.name === void 0 && (missing5 = "name") || data26.inner_name === void 0 && (missing5 = "inner_name") || data26.type === void 0 && (missing5 = "type") || data26.direct_charge_amount === void 0 && (missing5 = "direct_charge_amount") || data26.subscription_plan === void 0 && (missing5 = "subscription_plan") || data26.currency === void 0 && (missing5 = "currency")) {
																	validate30.errors = [0];
																	return false;
																} else {
																	const _errs65 = errors;
																	for (const key6 in data26) if (!(key6 === "id" || key6 === "name" || key6 === "inner_name" || key6 === "type" || key6 === "direct_charge_amount" || key6 === "subscription_plan" || key6 === "currency")) {
																		validate30.errors = [0];
																		return false;
																	}
																	if (_errs65 === errors) {
																		if (data26.id !== void 0) {
																			let data27 = data26.id;
																			const _errs66 = errors;
																			if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
																				validate30.errors = [0];
																				return false;
																			}
																			if (errors === _errs66) {
																				if (typeof data27 == "number" && isFinite(data27)) {
																					if (data27 < 1 || isNaN(data27)) {
																						validate30.errors = [0];
																						return false;
																					}
																				}
																			}
																			var valid10 = _errs66 === errors;
																		} else var valid10 = true;
																		if (valid10) {
																			if (data26.name !== void 0) {
																				const _errs68 = errors;
																				if (typeof data26.name !== "string") {
																					validate30.errors = [0];
																					return false;
																				}
																				var valid10 = _errs68 === errors;
																			} else var valid10 = true;
																			if (valid10) {
																				if (data26.inner_name !== void 0) {
																					let data29 = data26.inner_name;
																					const _errs70 = errors;
																					if (typeof data29 !== "string" && data29 !== null) {
																						validate30.errors = [0];
																						return false;
																					}
																					var valid10 = _errs70 === errors;
																				} else var valid10 = true;
																				if (valid10) {
																					if (data26.type !== void 0) {
																						const _errs72 = errors;
																						if (!(data26.type === "one_shot")) {
																							validate30.errors = [0];
																							return false;
																						}
																						var valid10 = _errs72 === errors;
																					} else var valid10 = true;
																					if (valid10) {
																						if (data26.direct_charge_amount !== void 0) {
																							let data31 = data26.direct_charge_amount;
																							const _errs73 = errors;
																							if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
																								validate30.errors = [0];
																								return false;
																							}
																							var valid10 = _errs73 === errors;
																						} else var valid10 = true;
																						if (valid10) {
																							if (data26.subscription_plan !== void 0) {
																								let data32 = data26.subscription_plan;
																								const _errs75 = errors;
																								if (!(data32 && typeof data32 == "object" && !Array.isArray(data32)) && data32 !== null) {
																									validate30.errors = [0];
																									return false;
																								}
																								var valid10 = _errs75 === errors;
																							} else var valid10 = true;
																							if (valid10) {
																								if (data26.currency !== void 0) {
																									const _errs78 = errors;
																									if (typeof data26.currency !== "string") {
																										validate30.errors = [0];
																										return false;
																									}
																									var valid10 = _errs78 === errors;
																								} else var valid10 = true;
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															} else {
																validate30.errors = [0];
																return false;
															}
														}
														var valid1 = _errs63 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data1.order !== void 0) {
															let data34 = data1.order;
															const _errs80 = errors;
															if (errors === _errs80) {
																if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
																	let missing6;
																	if (data34.id === void 0 && (missing6 = "id") || data34.created_at === void 0 && (missing6 = "created_at")) {
																		validate30.errors = [0];
																		return false;
																	} else {
																		const _errs82 = errors;
																		for (const key7 in data34) if (!(key7 === "id" || key7 === "created_at")) {
																			validate30.errors = [0];
																			return false;
																		}
																		if (_errs82 === errors) {
																			if (data34.id !== void 0) {
																				let data35 = data34.id;
																				const _errs83 = errors;
																				if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
																					validate30.errors = [0];
																					return false;
																				}
																				if (errors === _errs83) {
																					if (typeof data35 == "number" && isFinite(data35)) {
																						if (data35 < 1 || isNaN(data35)) {
																							validate30.errors = [0];
																							return false;
																						}
																					}
																				}
																				var valid11 = _errs83 === errors;
																			} else var valid11 = true;
																			if (valid11) {
																				if (data34.created_at !== void 0) {
																					let data36 = data34.created_at;
																					const _errs85 = errors;
																					if (errors === _errs85) {
																						if (typeof data36 === "string") {
																							if (!pattern2.test(data36)) {
																								validate30.errors = [0];
																								return false;
																							}
																						} else {
																							validate30.errors = [0];
																							return false;
																						}
																					}
																					var valid11 = _errs85 === errors;
																				} else var valid11 = true;
																			}
																		}
																	}
																} else {
																	validate30.errors = [0];
																	return false;
																}
															}
															var valid1 = _errs80 === errors;
														} else var valid1 = true;
														if (valid1) {
															if (data1.order_item !== void 0) {
																let data37 = data1.order_item;
																const _errs87 = errors;
																if (errors === _errs87) {
																	if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
																		let missing7;
																		if (data37.id === void 0 && (missing7 = "id") || data37.created_at === void 0 && (missing7 = "created_at") || data37.resources === void 0 && (missing7 = "resources")) {
																			validate30.errors = [0];
																			return false;
																		} else {
																			const _errs89 = errors;
																			for (const key8 in data37) if (!(key8 === "id" || key8 === "created_at" || key8 === "resources")) {
																				validate30.errors = [0];
																				return false;
																			}
																			if (_errs89 === errors) {
																				if (data37.id !== void 0) {
																					let data38 = data37.id;
																					const _errs90 = errors;
																					if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
																						validate30.errors = [0];
																						return false;
																					}
																					if (errors === _errs90) {
																						if (typeof data38 == "number" && isFinite(data38)) {
																							if (data38 < 1 || isNaN(data38)) {
																								validate30.errors = [0];
																								return false;
																							}
																						}
																					}
																					var valid12 = _errs90 === errors;
																				} else var valid12 = true;
																				if (valid12) {
																					if (data37.created_at !== void 0) {
																						let data39 = data37.created_at;
																						const _errs92 = errors;
																						if (errors === _errs92) {
																							if (typeof data39 === "string") {
																								if (!pattern2.test(data39)) {
																									validate30.errors = [0];
																									return false;
																								}
																							} else {
																								validate30.errors = [0];
																								return false;
																							}
																						}
																						var valid12 = _errs92 === errors;
																					} else var valid12 = true;
																					if (valid12) {
																						if (data37.resources !== void 0) {
																							let data40 = data37.resources;
																							const _errs94 = errors;
																							if (errors === _errs94) {
																								if (Array.isArray(data40)) {
																									const len0 = data40.length;
																									for (let i0 = 0; i0 < len0; i0++) {
																										let data41 = data40[i0];
																										const _errs96 = errors;
																										if (errors === _errs96) {
																											if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
																												let missing8;
																												if (data41.quantity === void 0 && (missing8 = "quantity") || data41.enrollment_access_type === void 0 && (missing8 = "enrollment_access_type") || data41.enrollment_dripping_access_course === void 0 && (missing8 = "enrollment_dripping_access_course") || data41.type === void 0 && (missing8 = "type") || data41.data === void 0 && (missing8 = "data")) {
																													validate30.errors = [0];
																													return false;
																												} else {
																													const _errs98 = errors;
																													for (const key9 in data41) if (!func2.call(schema37.properties.data.properties.order_item.properties.resources.items.properties, key9)) {
																														validate30.errors = [0];
																														return false;
																													}
																													if (_errs98 === errors) {
																														if (data41.quantity !== void 0) {
																															let data42 = data41.quantity;
																															const _errs99 = errors;
																															if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42)) && data42 !== null) {
																																validate30.errors = [0];
																																return false;
																															}
																															var valid14 = _errs99 === errors;
																														} else var valid14 = true;
																														if (valid14) {
																															if (data41.enrollment_access_type !== void 0) {
																																let data43 = data41.enrollment_access_type;
																																const _errs101 = errors;
																																if (!(data43 === "full_access" || data43 === null)) {
																																	validate30.errors = [0];
																																	return false;
																																}
																																var valid14 = _errs101 === errors;
																															} else var valid14 = true;
																															if (valid14) {
																																if (data41.enrollment_dripping_access_course !== void 0) {
																																	let data44 = data41.enrollment_dripping_access_course;
																																	const _errs102 = errors;
																																	if (!(data44 && typeof data44 == "object" && !Array.isArray(data44)) && data44 !== null) {
																																		validate30.errors = [0];
																																		return false;
																																	}
																																	var valid14 = _errs102 === errors;
																																} else var valid14 = true;
																																if (valid14) {
																																	if (data41.type !== void 0) {
																																		let data45 = data41.type;
																																		const _errs105 = errors;
																																		if (!(data45 === "systemeio_tag" || data45 === "membership_course")) {
																																			validate30.errors = [0];
																																			return false;
																																		}
																																		var valid14 = _errs105 === errors;
																																	} else var valid14 = true;
																																	if (valid14) {
																																		if (data41.course !== void 0) {
																																			let data46 = data41.course;
																																			const _errs106 = errors;
																																			if (!(data46 && typeof data46 == "object" && !Array.isArray(data46)) && data46 !== null) {
																																				validate30.errors = [0];
																																				return false;
																																			}
																																			var valid14 = _errs106 === errors;
																																		} else var valid14 = true;
																																		if (valid14) {
																																			if (data41.course_bundle !== void 0) {
																																				let data47 = data41.course_bundle;
																																				const _errs109 = errors;
																																				if (!(data47 && typeof data47 == "object" && !Array.isArray(data47)) && data47 !== null) {
																																					validate30.errors = [0];
																																					return false;
																																				}
																																				var valid14 = _errs109 === errors;
																																			} else var valid14 = true;
																																			if (valid14) {
																																				if (data41.physical_product !== void 0) {
																																					let data48 = data41.physical_product;
																																					const _errs112 = errors;
																																					if (!(data48 && typeof data48 == "object" && !Array.isArray(data48)) && data48 !== null) {
																																						validate30.errors = [0];
																																						return false;
																																					}
																																					var valid14 = _errs112 === errors;
																																				} else var valid14 = true;
																																				if (valid14) {
																																					if (data41.tag !== void 0) {
																																						let data49 = data41.tag;
																																						const _errs115 = errors;
																																						if (!(data49 && typeof data49 == "object" && !Array.isArray(data49)) && data49 !== null) {
																																							validate30.errors = [0];
																																							return false;
																																						}
																																						var valid14 = _errs115 === errors;
																																					} else var valid14 = true;
																																					if (valid14) {
																																						if (data41.data !== void 0) {
																																							let data50 = data41.data;
																																							const _errs118 = errors;
																																							if (errors === _errs118) {
																																								if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
																																									let missing9;
																																									if (data50.id === void 0 && (missing9 = "id") || data50.name === void 0 && (missing9 = "name")) {
																																										validate30.errors = [0];
																																										return false;
																																									} else {
																																										const _errs120 = errors;
																																										for (const key10 in data50) if (!(key10 === "id" || key10 === "name" || key10 === "description")) {
																																											validate30.errors = [0];
																																											return false;
																																										}
																																										if (_errs120 === errors) {
																																											if (data50.id !== void 0) {
																																												let data51 = data50.id;
																																												const _errs121 = errors;
																																												if (!(typeof data51 == "number" && !(data51 % 1) && !isNaN(data51) && isFinite(data51))) {
																																													validate30.errors = [0];
																																													return false;
																																												}
																																												if (errors === _errs121) {
																																													if (typeof data51 == "number" && isFinite(data51)) {
																																														if (data51 < 1 || isNaN(data51)) {
																																															validate30.errors = [0];
																																															return false;
																																														}
																																													}
																																												}
																																												var valid15 = _errs121 === errors;
																																											} else var valid15 = true;
																																											if (valid15) {
																																												if (data50.name !== void 0) {
																																													const _errs123 = errors;
																																													if (typeof data50.name !== "string") {
																																														validate30.errors = [0];
																																														return false;
																																													}
																																													var valid15 = _errs123 === errors;
																																												} else var valid15 = true;
																																												if (valid15) {
																																													if (data50.description !== void 0) {
																																														let data53 = data50.description;
																																														const _errs125 = errors;
																																														if (typeof data53 !== "string" && data53 !== null) {
																																															validate30.errors = [0];
																																															return false;
																																														}
																																														var valid15 = _errs125 === errors;
																																													} else var valid15 = true;
																																												}
																																											}
																																										}
																																									}
																																								} else {
																																									validate30.errors = [0];
																																									return false;
																																								}
																																							}
																																							var valid14 = _errs118 === errors;
																																						} else var valid14 = true;
																																					}
																																				}
																																			}
																																		}
																																	}
																																}
																															}
																														}
																													}
																												}
																											} else {
																												validate30.errors = [0];
																												return false;
																											}
																										}
																										if (!(_errs96 === errors)) break;
																									}
																								} else {
																									validate30.errors = [0];
																									return false;
																								}
																							}
																							var valid12 = _errs94 === errors;
																						} else var valid12 = true;
																					}
																				}
																			}
																		}
																	} else {
																		validate30.errors = [0];
																		return false;
																	}
																}
																var valid1 = _errs87 === errors;
															} else var valid1 = true;
															if (valid1) {
																if (data1.coupon !== void 0) {
																	let data54 = data1.coupon;
																	const _errs127 = errors;
																	if (!(data54 && typeof data54 == "object" && !Array.isArray(data54)) && data54 !== null) {
																		validate30.errors = [0];
																		return false;
																	}
																	var valid1 = _errs127 === errors;
																} else var valid1 = true;
															}
														}
													}
												}
											}
										}
									}
								} else {
									validate30.errors = [0];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.account !== void 0) {
								let data55 = data.account;
								const _errs130 = errors;
								if (errors === errors) {
									if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
										let missing10;
										if (data55.email === void 0 && (missing10 = "email")) {
											validate30.errors = [0];
											return false;
										} else {
											const _errs133 = errors;
											for (const key11 in data55) if (!(key11 === "email")) {
												validate30.errors = [0];
												return false;
											}
											if (_errs133 === errors) {
												if (data55.email !== void 0) {
													let data56 = data55.email;
													if (errors === errors) {
														if (typeof data56 === "string") {
															if (!pattern0.test(data56)) {
																validate30.errors = [0];
																return false;
															}
														} else {
															validate30.errors = [0];
															return false;
														}
													}
												}
											}
										}
									} else {
										validate30.errors = [0];
										return false;
									}
								}
								var valid0 = _errs130 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.created_at !== void 0) {
									let data57 = data.created_at;
									const _errs136 = errors;
									if (errors === _errs136) {
										if (typeof data57 === "string") {
											if (!pattern2.test(data57)) {
												validate30.errors = [0];
												return false;
											}
										} else {
											validate30.errors = [0];
											return false;
										}
									}
									var valid0 = _errs136 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate30.errors = [0];
			return false;
		}
	}
	validate30.errors = vErrors;
	return errors === 0;
}
const isEnvelope = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type") || data.data === void 0 && (missing0 = "data") || data.account === void 0 && (missing0 = "account") || data.created_at === void 0 && (missing0 = "created_at")) {
			validate31.errors = [0];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "type" || key0 === "data" || key0 === "account" || key0 === "created_at")) {
				validate31.errors = [0];
				return false;
			}
			if (data.type !== void 0) {
				if (typeof data.type !== "string") {
					validate31.errors = [0];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.data !== void 0) {
					let data1 = data.data;
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {} else {
						validate31.errors = [0];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.account !== void 0) {
						let data2 = data.account;
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
							let missing1;
							if (data2.email === void 0 && (missing1 = "email")) {
								validate31.errors = [0];
								return false;
							} else {
								for (const key1 in data2) if (!(key1 === "email")) {
									validate31.errors = [0];
									return false;
								}
								if (data2.email !== void 0) {
									let data3 = data2.email;
									if (typeof data3 === "string") {
										if (!pattern0.test(data3)) {
											validate31.errors = [0];
											return false;
										}
									} else {
										validate31.errors = [0];
										return false;
									}
								}
							}
						} else {
							validate31.errors = [0];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.created_at !== void 0) {
							let data4 = data.created_at;
							if (typeof data4 === "string") {
								if (!pattern2.test(data4)) {
									validate31.errors = [0];
									return false;
								}
							} else {
								validate31.errors = [0];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else {
		validate31.errors = [0];
		return false;
	}
	validate31.errors = vErrors;
	return true;
}
const validators = {
	"contact.campaign.finished": isContactCampaignFinished,
	"contact.course.enrolled": isContactCourseEnrolled,
	"contact.course_bundle.enrolled": isContactCourseBundleEnrolled,
	"contact.email_link.clicked": isContactEmailLinkClicked,
	"contact.optin.completed": isContactOptinCompleted,
	"contact.page.visited": isContactPageVisited,
	"contact.tag.added": isContactTagAdded,
	"contact.tag.removed": isContactTagRemoved,
	"contact.webinar.registered": isContactWebinarRegistered,
	"customer.sale.completed": isCustomerSaleCompleted
};
export { isContactCampaignFinished, isContactCourseBundleEnrolled, isContactCourseEnrolled, isContactEmailLinkClicked, isContactOptinCompleted, isContactPageVisited, isContactTagAdded, isContactTagRemoved, isContactWebinarRegistered, isCustomerSaleCompleted, isEnvelope, validators };
