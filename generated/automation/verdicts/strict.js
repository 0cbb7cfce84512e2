// Written by `npm run generate` from schemas/ and test/samples/. Edit those, not this file.
const isContactCampaignFinished = validate11;
const schema14 = {
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
		"referred_by_contact_id": { "enum": [null] },
		"referred_by_contact_email": { "enum": [null] }
	},
	"additionalProperties": false
};
const schema15 = { "anyOf": [{
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
										for (const key1 in data2) if (!func2.call(schema15.anyOf[0].properties, key1)) {
											let data3 = data2[key1];
											const _errs12 = errors;
											if (typeof data3 !== "string" && data3 !== null) {
												const err0 = {
													instancePath: instancePath + "/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
													schemaPath: "#/$defs/contact_fields/anyOf/0/additionalProperties/type",
													keyword: "type",
													params: { type: schema15.anyOf[0].additionalProperties.type }
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
														params: { type: schema15.anyOf[0].properties.first_name.type }
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
															params: { type: schema15.anyOf[0].properties.surname.type }
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
																params: { type: schema15.anyOf[0].properties.phone_number.type }
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
																	params: { type: schema15.anyOf[0].properties.country.type }
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
																		params: { type: schema15.anyOf[0].properties.street_address.type }
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
																			params: { type: schema15.anyOf[0].properties.postcode.type }
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
																				params: { type: schema15.anyOf[0].properties.city.type }
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
																					params: { type: schema15.anyOf[0].properties.company_name.type }
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
																						params: { type: schema15.anyOf[0].properties.tax_number.type }
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
										const _errs36 = errors;
										if (!(data.referred_by_contact_id === null)) {
											validate12.errors = [0];
											return false;
										}
										var valid0 = _errs36 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.referred_by_contact_email !== void 0) {
											const _errs37 = errors;
											if (!(data.referred_by_contact_email === null)) {
												validate12.errors = [0];
												return false;
											}
											var valid0 = _errs37 === errors;
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
												if (errors === errors) {
													if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
														let missing2;
														if (data2.id === void 0 && (missing2 = "id") || data2.name === void 0 && (missing2 = "name") || data2.description === void 0 && (missing2 = "description")) {
															validate11.errors = [0];
															return false;
														} else {
															const _errs10 = errors;
															for (const key2 in data2) if (!(key2 === "id" || key2 === "name" || key2 === "description")) {
																validate11.errors = [0];
																return false;
															}
															if (_errs10 === errors) {
																if (data2.id !== void 0) {
																	let data3 = data2.id;
																	const _errs11 = errors;
																	if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
																		validate11.errors = [0];
																		return false;
																	}
																	if (errors === _errs11) {
																		if (typeof data3 == "number" && isFinite(data3)) {
																			if (data3 < 1 || isNaN(data3)) {
																				validate11.errors = [0];
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
																			validate11.errors = [0];
																			return false;
																		}
																		var valid3 = _errs13 === errors;
																	} else var valid3 = true;
																	if (valid3) {
																		if (data2.description !== void 0) {
																			const _errs15 = errors;
																			if (typeof data2.description !== "string") {
																				validate11.errors = [0];
																				return false;
																			}
																			var valid3 = _errs15 === errors;
																		} else var valid3 = true;
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
													const _errs17 = errors;
													if (!validate12(data1.contact, {
														instancePath: instancePath + "/data/contact",
														parentData: data1,
														parentDataProperty: "contact",
														rootData
													})) {
														vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
														errors = vErrors.length;
													}
													var valid1 = _errs17 === errors;
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
								const _errs18 = errors;
								if (errors === errors) {
									if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
										let missing3;
										if (data7.email === void 0 && (missing3 = "email")) {
											validate11.errors = [0];
											return false;
										} else {
											const _errs21 = errors;
											for (const key3 in data7) if (!(key3 === "email")) {
												validate11.errors = [0];
												return false;
											}
											if (_errs21 === errors) {
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
								var valid0 = _errs18 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.created_at !== void 0) {
									let data9 = data.created_at;
									const _errs24 = errors;
									if (errors === _errs24) {
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
									var valid0 = _errs24 === errors;
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
const schema17 = {
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
				"course": { "$ref": "#/$defs/course" },
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
const schema18 = {
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
		"description": { "enum": [null] }
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
												if (errors === errors) {
													if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
														let missing2;
														if (data2.id === void 0 && (missing2 = "id") || data2.name === void 0 && (missing2 = "name") || data2.description === void 0 && (missing2 = "description")) {
															validate14.errors = [0];
															return false;
														} else {
															const _errs10 = errors;
															for (const key2 in data2) if (!(key2 === "id" || key2 === "name" || key2 === "description")) {
																validate14.errors = [0];
																return false;
															}
															if (_errs10 === errors) {
																if (data2.id !== void 0) {
																	let data3 = data2.id;
																	const _errs11 = errors;
																	if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
																		validate14.errors = [0];
																		return false;
																	}
																	if (errors === _errs11) {
																		if (typeof data3 == "number" && isFinite(data3)) {
																			if (data3 < 1 || isNaN(data3)) {
																				validate14.errors = [0];
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
																			validate14.errors = [0];
																			return false;
																		}
																		var valid3 = _errs13 === errors;
																	} else var valid3 = true;
																	if (valid3) {
																		if (data2.description !== void 0) {
																			const _errs15 = errors;
																			if (!(data2.description === null)) {
																				validate14.errors = [0];
																				return false;
																			}
																			var valid3 = _errs15 === errors;
																		} else var valid3 = true;
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
const schema20 = {
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
				"course_bundle": { "$ref": "#/$defs/course_bundle" },
				"contact": { "$ref": "#/$defs/contact" },
				"access_type": { "enum": ["full_access"] },
				"first_active_course": { "enum": [null] }
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
												if (errors === errors) {
													if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
														let missing2;
														if (data2.id === void 0 && (missing2 = "id") || data2.name === void 0 && (missing2 = "name")) {
															validate16.errors = [0];
															return false;
														} else {
															const _errs10 = errors;
															for (const key2 in data2) if (!(key2 === "id" || key2 === "name")) {
																validate16.errors = [0];
																return false;
															}
															if (_errs10 === errors) {
																if (data2.id !== void 0) {
																	let data3 = data2.id;
																	const _errs11 = errors;
																	if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
																		validate16.errors = [0];
																		return false;
																	}
																	if (errors === _errs11) {
																		if (typeof data3 == "number" && isFinite(data3)) {
																			if (data3 < 1 || isNaN(data3)) {
																				validate16.errors = [0];
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
																			validate16.errors = [0];
																			return false;
																		}
																		var valid3 = _errs13 === errors;
																	} else var valid3 = true;
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
												if (valid1) {
													if (data1.access_type !== void 0) {
														const _errs16 = errors;
														if (!(data1.access_type === "full_access")) {
															validate16.errors = [0];
															return false;
														}
														var valid1 = _errs16 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data1.first_active_course !== void 0) {
															const _errs17 = errors;
															if (!(data1.first_active_course === null)) {
																validate16.errors = [0];
																return false;
															}
															var valid1 = _errs17 === errors;
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
								const _errs18 = errors;
								if (errors === errors) {
									if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
										let missing3;
										if (data8.email === void 0 && (missing3 = "email")) {
											validate16.errors = [0];
											return false;
										} else {
											const _errs21 = errors;
											for (const key3 in data8) if (!(key3 === "email")) {
												validate16.errors = [0];
												return false;
											}
											if (_errs21 === errors) {
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
								var valid0 = _errs18 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.created_at !== void 0) {
									let data10 = data.created_at;
									const _errs24 = errors;
									if (errors === _errs24) {
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
									var valid0 = _errs24 === errors;
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
												if (errors === errors) {
													if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
														let missing2;
														if (data2.id === void 0 && (missing2 = "id") || data2.subject === void 0 && (missing2 = "subject")) {
															validate18.errors = [0];
															return false;
														} else {
															const _errs10 = errors;
															for (const key2 in data2) if (!(key2 === "id" || key2 === "subject")) {
																validate18.errors = [0];
																return false;
															}
															if (_errs10 === errors) {
																if (data2.id !== void 0) {
																	let data3 = data2.id;
																	const _errs11 = errors;
																	if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
																		validate18.errors = [0];
																		return false;
																	}
																	if (errors === _errs11) {
																		if (typeof data3 == "number" && isFinite(data3)) {
																			if (data3 < 1 || isNaN(data3)) {
																				validate18.errors = [0];
																				return false;
																			}
																		}
																	}
																	var valid3 = _errs11 === errors;
																} else var valid3 = true;
																if (valid3) {
																	if (data2.subject !== void 0) {
																		const _errs13 = errors;
																		if (typeof data2.subject !== "string") {
																			validate18.errors = [0];
																			return false;
																		}
																		var valid3 = _errs13 === errors;
																	} else var valid3 = true;
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
									validate18.errors = [0];
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
											validate18.errors = [0];
											return false;
										} else {
											const _errs19 = errors;
											for (const key3 in data6) if (!(key3 === "email")) {
												validate18.errors = [0];
												return false;
											}
											if (_errs19 === errors) {
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
								var valid0 = _errs16 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.created_at !== void 0) {
									let data8 = data.created_at;
									const _errs22 = errors;
									if (errors === _errs22) {
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
									var valid0 = _errs22 === errors;
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
const schema26 = {
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
			"const": "contact.optin.completed"
		},
		"data": {
			"type": "object",
			"required": ["contact"],
			"properties": {
				"funnel_step": { "$ref": "#/$defs/funnel_step" },
				"page_model": { "$ref": "#/$defs/page_model" },
				"contact": { "$ref": "#/$defs/contact" },
				"source_url": {
					"type": ["string", "null"],
					"pattern": "^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$"
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
const schema27 = {
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
		"funnel": { "$ref": "#/$defs/funnel" }
	},
	"additionalProperties": false
};
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.type === void 0 && (missing0 = "type") || data.funnel === void 0 && (missing0 = "funnel")) {
			validate21.errors = [0];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "id" || key0 === "name" || key0 === "type" || key0 === "funnel")) {
				validate21.errors = [0];
				return false;
			}
			if (data.id !== void 0) {
				let data0 = data.id;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate21.errors = [0];
					return false;
				}
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 < 1 || isNaN(data0)) {
						validate21.errors = [0];
						return false;
					}
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.name !== void 0) {
					if (typeof data.name !== "string") {
						validate21.errors = [0];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.type !== void 0) {
						let data2 = data.type;
						if (!(data2 === "squeeze" || data2 === "offer-form" || data2 === "webinar_registration" || data2 === "opt_in_thank_you_page")) {
							validate21.errors = [0];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.funnel !== void 0) {
							let data3 = data.funnel;
							if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
								let missing1;
								if (data3.id === void 0 && (missing1 = "id") || data3.name === void 0 && (missing1 = "name")) {
									validate21.errors = [0];
									return false;
								} else {
									for (const key1 in data3) if (!(key1 === "id" || key1 === "name")) {
										validate21.errors = [0];
										return false;
									}
									if (data3.id !== void 0) {
										let data4 = data3.id;
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
											validate21.errors = [0];
											return false;
										}
										if (typeof data4 == "number" && isFinite(data4)) {
											if (data4 < 1 || isNaN(data4)) {
												validate21.errors = [0];
												return false;
											}
										}
										var valid2 = true;
									} else var valid2 = true;
									if (valid2) {
										if (data3.name !== void 0) {
											if (typeof data3.name !== "string") {
												validate21.errors = [0];
												return false;
											}
											var valid2 = true;
										} else var valid2 = true;
									}
								}
							} else {
								validate21.errors = [0];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else {
		validate21.errors = [0];
		return false;
	}
	validate21.errors = vErrors;
	return true;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.blog === void 0 && (missing0 = "blog")) {
			validate23.errors = [0];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "id" || key0 === "name" || key0 === "blog")) {
				validate23.errors = [0];
				return false;
			}
			if (data.id !== void 0) {
				let data0 = data.id;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate23.errors = [0];
					return false;
				}
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 < 1 || isNaN(data0)) {
						validate23.errors = [0];
						return false;
					}
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.name !== void 0) {
					if (typeof data.name !== "string") {
						validate23.errors = [0];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.blog !== void 0) {
						let data2 = data.blog;
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
							let missing1;
							if (data2.id === void 0 && (missing1 = "id") || data2.name === void 0 && (missing1 = "name")) {
								validate23.errors = [0];
								return false;
							} else {
								for (const key1 in data2) if (!(key1 === "id" || key1 === "name")) {
									validate23.errors = [0];
									return false;
								}
								if (data2.id !== void 0) {
									let data3 = data2.id;
									if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
										validate23.errors = [0];
										return false;
									}
									if (typeof data3 == "number" && isFinite(data3)) {
										if (data3 < 1 || isNaN(data3)) {
											validate23.errors = [0];
											return false;
										}
									}
									var valid2 = true;
								} else var valid2 = true;
								if (valid2) {
									if (data2.name !== void 0) {
										if (typeof data2.name !== "string") {
											validate23.errors = [0];
											return false;
										}
										var valid2 = true;
									} else var valid2 = true;
								}
							}
						} else {
							validate23.errors = [0];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate23.errors = [0];
		return false;
	}
	validate23.errors = vErrors;
	return true;
}
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
												const _errs7 = errors;
												if (!validate21(data1.funnel_step, {
													instancePath: instancePath + "/data/funnel_step",
													parentData: data1,
													parentDataProperty: "funnel_step",
													rootData
												})) {
													vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
													errors = vErrors.length;
												}
												var valid1 = _errs7 === errors;
											} else var valid1 = true;
											if (valid1) {
												if (data1.page_model !== void 0) {
													const _errs8 = errors;
													if (!validate23(data1.page_model, {
														instancePath: instancePath + "/data/page_model",
														parentData: data1,
														parentDataProperty: "page_model",
														rootData
													})) {
														vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
														errors = vErrors.length;
													}
													var valid1 = _errs8 === errors;
												} else var valid1 = true;
												if (valid1) {
													if (data1.contact !== void 0) {
														const _errs9 = errors;
														if (!validate12(data1.contact, {
															instancePath: instancePath + "/data/contact",
															parentData: data1,
															parentDataProperty: "contact",
															rootData
														})) {
															vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
															errors = vErrors.length;
														}
														var valid1 = _errs9 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data1.source_url !== void 0) {
															let data5 = data1.source_url;
															const _errs10 = errors;
															if (typeof data5 !== "string" && data5 !== null) {
																validate20.errors = [0];
																return false;
															}
															if (errors === _errs10) {
																if (typeof data5 === "string") {
																	if (!pattern9.test(data5)) {
																		validate20.errors = [0];
																		return false;
																	}
																}
															}
															var valid1 = _errs10 === errors;
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
								let data6 = data.account;
								const _errs12 = errors;
								if (errors === errors) {
									if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
										let missing2;
										if (data6.email === void 0 && (missing2 = "email")) {
											validate20.errors = [0];
											return false;
										} else {
											const _errs15 = errors;
											for (const key2 in data6) if (!(key2 === "email")) {
												validate20.errors = [0];
												return false;
											}
											if (_errs15 === errors) {
												if (data6.email !== void 0) {
													let data7 = data6.email;
													if (errors === errors) {
														if (typeof data7 === "string") {
															if (!pattern0.test(data7)) {
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
								var valid0 = _errs12 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.created_at !== void 0) {
									let data8 = data.created_at;
									const _errs18 = errors;
									if (errors === _errs18) {
										if (typeof data8 === "string") {
											if (!pattern2.test(data8)) {
												validate20.errors = [0];
												return false;
											}
										} else {
											validate20.errors = [0];
											return false;
										}
									}
									var valid0 = _errs18 === errors;
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
const isContactPageVisited = validate26;
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
						if ("contact.page.visited" !== data0) {
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
									if (data1.funnel_step === void 0 && (missing1 = "funnel_step") || data1.contact === void 0 && (missing1 = "contact")) {
										validate26.errors = [0];
										return false;
									} else {
										const _errs6 = errors;
										for (const key1 in data1) if (!(key1 === "funnel_step" || key1 === "contact")) {
											validate26.errors = [0];
											return false;
										}
										if (_errs6 === errors) {
											if (data1.funnel_step !== void 0) {
												const _errs7 = errors;
												if (!validate21(data1.funnel_step, {
													instancePath: instancePath + "/data/funnel_step",
													parentData: data1,
													parentDataProperty: "funnel_step",
													rootData
												})) {
													vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
													errors = vErrors.length;
												}
												var valid1 = _errs7 === errors;
											} else var valid1 = true;
											if (valid1) {
												if (data1.contact !== void 0) {
													const _errs8 = errors;
													if (!validate12(data1.contact, {
														instancePath: instancePath + "/data/contact",
														parentData: data1,
														parentDataProperty: "contact",
														rootData
													})) {
														vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
														errors = vErrors.length;
													}
													var valid1 = _errs8 === errors;
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
								let data4 = data.account;
								const _errs9 = errors;
								if (errors === errors) {
									if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
										let missing2;
										if (data4.email === void 0 && (missing2 = "email")) {
											validate26.errors = [0];
											return false;
										} else {
											const _errs12 = errors;
											for (const key2 in data4) if (!(key2 === "email")) {
												validate26.errors = [0];
												return false;
											}
											if (_errs12 === errors) {
												if (data4.email !== void 0) {
													let data5 = data4.email;
													if (errors === errors) {
														if (typeof data5 === "string") {
															if (!pattern0.test(data5)) {
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
								var valid0 = _errs9 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.created_at !== void 0) {
									let data6 = data.created_at;
									const _errs15 = errors;
									if (errors === _errs15) {
										if (typeof data6 === "string") {
											if (!pattern2.test(data6)) {
												validate26.errors = [0];
												return false;
											}
										} else {
											validate26.errors = [0];
											return false;
										}
									}
									var valid0 = _errs15 === errors;
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
const isContactTagAdded = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.data === void 0 && (missing0 = "data") || data.account === void 0 && (missing0 = "account") || data.created_at === void 0 && (missing0 = "created_at")) {
				validate29.errors = [0];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "data" || key0 === "account" || key0 === "created_at")) {
					validate29.errors = [0];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						let data0 = data.type;
						const _errs2 = errors;
						if (typeof data0 !== "string") {
							validate29.errors = [0];
							return false;
						}
						if ("contact.tag.added" !== data0) {
							validate29.errors = [0];
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
										validate29.errors = [0];
										return false;
									} else {
										const _errs6 = errors;
										for (const key1 in data1) if (!(key1 === "tag" || key1 === "contact")) {
											validate29.errors = [0];
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
															validate29.errors = [0];
															return false;
														} else {
															const _errs10 = errors;
															for (const key2 in data2) if (!(key2 === "id" || key2 === "name")) {
																validate29.errors = [0];
																return false;
															}
															if (_errs10 === errors) {
																if (data2.id !== void 0) {
																	let data3 = data2.id;
																	const _errs11 = errors;
																	if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
																		validate29.errors = [0];
																		return false;
																	}
																	if (errors === _errs11) {
																		if (typeof data3 == "number" && isFinite(data3)) {
																			if (data3 < 1 || isNaN(data3)) {
																				validate29.errors = [0];
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
																			validate29.errors = [0];
																			return false;
																		}
																		var valid3 = _errs13 === errors;
																	} else var valid3 = true;
																}
															}
														}
													} else {
														validate29.errors = [0];
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
									validate29.errors = [0];
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
											validate29.errors = [0];
											return false;
										} else {
											const _errs19 = errors;
											for (const key3 in data6) if (!(key3 === "email")) {
												validate29.errors = [0];
												return false;
											}
											if (_errs19 === errors) {
												if (data6.email !== void 0) {
													let data7 = data6.email;
													if (errors === errors) {
														if (typeof data7 === "string") {
															if (!pattern0.test(data7)) {
																validate29.errors = [0];
																return false;
															}
														} else {
															validate29.errors = [0];
															return false;
														}
													}
												}
											}
										}
									} else {
										validate29.errors = [0];
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
												validate29.errors = [0];
												return false;
											}
										} else {
											validate29.errors = [0];
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
			validate29.errors = [0];
			return false;
		}
	}
	validate29.errors = vErrors;
	return errors === 0;
}
const isContactTagRemoved = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.data === void 0 && (missing0 = "data") || data.account === void 0 && (missing0 = "account") || data.created_at === void 0 && (missing0 = "created_at")) {
				validate31.errors = [0];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "data" || key0 === "account" || key0 === "created_at")) {
					validate31.errors = [0];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						let data0 = data.type;
						const _errs2 = errors;
						if (typeof data0 !== "string") {
							validate31.errors = [0];
							return false;
						}
						if ("contact.tag.removed" !== data0) {
							validate31.errors = [0];
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
										validate31.errors = [0];
										return false;
									} else {
										const _errs6 = errors;
										for (const key1 in data1) if (!(key1 === "tag" || key1 === "contact")) {
											validate31.errors = [0];
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
															validate31.errors = [0];
															return false;
														} else {
															const _errs10 = errors;
															for (const key2 in data2) if (!(key2 === "id" || key2 === "name")) {
																validate31.errors = [0];
																return false;
															}
															if (_errs10 === errors) {
																if (data2.id !== void 0) {
																	let data3 = data2.id;
																	const _errs11 = errors;
																	if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
																		validate31.errors = [0];
																		return false;
																	}
																	if (errors === _errs11) {
																		if (typeof data3 == "number" && isFinite(data3)) {
																			if (data3 < 1 || isNaN(data3)) {
																				validate31.errors = [0];
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
																			validate31.errors = [0];
																			return false;
																		}
																		var valid3 = _errs13 === errors;
																	} else var valid3 = true;
																}
															}
														}
													} else {
														validate31.errors = [0];
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
									validate31.errors = [0];
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
											validate31.errors = [0];
											return false;
										} else {
											const _errs19 = errors;
											for (const key3 in data6) if (!(key3 === "email")) {
												validate31.errors = [0];
												return false;
											}
											if (_errs19 === errors) {
												if (data6.email !== void 0) {
													let data7 = data6.email;
													if (errors === errors) {
														if (typeof data7 === "string") {
															if (!pattern0.test(data7)) {
																validate31.errors = [0];
																return false;
															}
														} else {
															validate31.errors = [0];
															return false;
														}
													}
												}
											}
										}
									} else {
										validate31.errors = [0];
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
												validate31.errors = [0];
												return false;
											}
										} else {
											validate31.errors = [0];
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
			validate31.errors = [0];
			return false;
		}
	}
	validate31.errors = vErrors;
	return errors === 0;
}
const isContactWebinarRegistered = validate33;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.duration === void 0 && (missing0 = "duration") || data.funnel_step === void 0 && (missing0 = "funnel_step")) {
				validate34.errors = [0];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "id" || key0 === "duration" || key0 === "funnel_step")) {
					validate34.errors = [0];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						let data0 = data.id;
						const _errs2 = errors;
						if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
							validate34.errors = [0];
							return false;
						}
						if (errors === _errs2) {
							if (typeof data0 == "number" && isFinite(data0)) {
								if (data0 < 1 || isNaN(data0)) {
									validate34.errors = [0];
									return false;
								}
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.duration !== void 0) {
							const _errs4 = errors;
							if (typeof data.duration !== "string") {
								validate34.errors = [0];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.funnel_step !== void 0) {
								const _errs6 = errors;
								if (!validate21(data.funnel_step, {
									instancePath: instancePath + "/funnel_step",
									parentData: data,
									parentDataProperty: "funnel_step",
									rootData
								})) {
									vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate34.errors = [0];
			return false;
		}
	}
	validate34.errors = vErrors;
	return errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.data === void 0 && (missing0 = "data") || data.account === void 0 && (missing0 = "account") || data.created_at === void 0 && (missing0 = "created_at")) {
				validate33.errors = [0];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "data" || key0 === "account" || key0 === "created_at")) {
					validate33.errors = [0];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						let data0 = data.type;
						const _errs2 = errors;
						if (typeof data0 !== "string") {
							validate33.errors = [0];
							return false;
						}
						if ("contact.webinar.registered" !== data0) {
							validate33.errors = [0];
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
										validate33.errors = [0];
										return false;
									} else {
										const _errs6 = errors;
										for (const key1 in data1) if (!(key1 === "webinar" || key1 === "contact" || key1 === "registered_at" || key1 === "scheduled_at")) {
											validate33.errors = [0];
											return false;
										}
										if (_errs6 === errors) {
											if (data1.webinar !== void 0) {
												const _errs7 = errors;
												if (!validate34(data1.webinar, {
													instancePath: instancePath + "/data/webinar",
													parentData: data1,
													parentDataProperty: "webinar",
													rootData
												})) {
													vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
													errors = vErrors.length;
												}
												var valid1 = _errs7 === errors;
											} else var valid1 = true;
											if (valid1) {
												if (data1.contact !== void 0) {
													const _errs8 = errors;
													if (!validate12(data1.contact, {
														instancePath: instancePath + "/data/contact",
														parentData: data1,
														parentDataProperty: "contact",
														rootData
													})) {
														vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
														errors = vErrors.length;
													}
													var valid1 = _errs8 === errors;
												} else var valid1 = true;
												if (valid1) {
													if (data1.registered_at !== void 0) {
														let data4 = data1.registered_at;
														const _errs9 = errors;
														if (errors === _errs9) {
															if (typeof data4 === "string") {
																if (!pattern2.test(data4)) {
																	validate33.errors = [0];
																	return false;
																}
															} else {
																validate33.errors = [0];
																return false;
															}
														}
														var valid1 = _errs9 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data1.scheduled_at !== void 0) {
															let data5 = data1.scheduled_at;
															const _errs11 = errors;
															if (errors === _errs11) {
																if (typeof data5 === "string") {
																	if (!pattern2.test(data5)) {
																		validate33.errors = [0];
																		return false;
																	}
																} else {
																	validate33.errors = [0];
																	return false;
																}
															}
															var valid1 = _errs11 === errors;
														} else var valid1 = true;
													}
												}
											}
										}
									}
								} else {
									validate33.errors = [0];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.account !== void 0) {
								let data6 = data.account;
								const _errs13 = errors;
								if (errors === errors) {
									if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
										let missing2;
										if (data6.email === void 0 && (missing2 = "email")) {
											validate33.errors = [0];
											return false;
										} else {
											const _errs16 = errors;
											for (const key2 in data6) if (!(key2 === "email")) {
												validate33.errors = [0];
												return false;
											}
											if (_errs16 === errors) {
												if (data6.email !== void 0) {
													let data7 = data6.email;
													if (errors === errors) {
														if (typeof data7 === "string") {
															if (!pattern0.test(data7)) {
																validate33.errors = [0];
																return false;
															}
														} else {
															validate33.errors = [0];
															return false;
														}
													}
												}
											}
										}
									} else {
										validate33.errors = [0];
										return false;
									}
								}
								var valid0 = _errs13 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.created_at !== void 0) {
									let data8 = data.created_at;
									const _errs19 = errors;
									if (errors === _errs19) {
										if (typeof data8 === "string") {
											if (!pattern2.test(data8)) {
												validate33.errors = [0];
												return false;
											}
										} else {
											validate33.errors = [0];
											return false;
										}
									}
									var valid0 = _errs19 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate33.errors = [0];
			return false;
		}
	}
	validate33.errors = vErrors;
	return errors === 0;
}
const isCustomerSaleCompleted = validate38;
const schema43 = {
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
				"customer": { "$ref": "#/$defs/customer" },
				"funnel_step": { "$ref": "#/$defs/funnel_step" },
				"offer_price_plan": { "$ref": "#/$defs/offer_price_plan" },
				"price_plan": { "anyOf": [{ "$ref": "#/$defs/price_plan" }, { "type": "null" }] },
				"order": { "$ref": "#/$defs/order" },
				"order_item": { "$ref": "#/$defs/order_item" },
				"coupon": { "enum": [null] }
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
const schema46 = {
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
		"inner_name": { "type": "string" },
		"type": { "enum": ["one_shot"] },
		"direct_charge_amount": { "type": "integer" },
		"subscription_plan": { "enum": [null] },
		"currency": { "type": "string" }
	},
	"additionalProperties": false
};
const schema47 = {
	"type": "object",
	"properties": {
		"name": { "type": ["string", "null"] },
		"inner_name": { "type": ["string", "null"] },
		"amount": { "type": ["integer", "null"] }
	},
	"additionalProperties": false
};
const schema44 = {
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
		"client_ip": { "type": "string" }
	},
	"additionalProperties": false
};
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.payment_processor === void 0 && (missing0 = "payment_processor") || data.contact_id === void 0 && (missing0 = "contact_id") || data.email === void 0 && (missing0 = "email") || data.fields === void 0 && (missing0 = "fields") || data.client_ip === void 0 && (missing0 = "client_ip")) {
				validate39.errors = [0];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "id" || key0 === "payment_processor" || key0 === "contact_id" || key0 === "email" || key0 === "fields" || key0 === "client_ip")) {
					validate39.errors = [0];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						let data0 = data.id;
						const _errs2 = errors;
						if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
							validate39.errors = [0];
							return false;
						}
						if (errors === _errs2) {
							if (typeof data0 == "number" && isFinite(data0)) {
								if (data0 < 1 || isNaN(data0)) {
									validate39.errors = [0];
									return false;
								}
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.payment_processor !== void 0) {
							let data1 = data.payment_processor;
							const _errs4 = errors;
							if (!(data1 === "paypal" || data1 === "stripe" || data1 === "mollie" || data1 === "cash on delivery")) {
								validate39.errors = [0];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.contact_id !== void 0) {
								let data2 = data.contact_id;
								const _errs5 = errors;
								if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
									validate39.errors = [0];
									return false;
								}
								if (errors === _errs5) {
									if (typeof data2 == "number" && isFinite(data2)) {
										if (data2 < 1 || isNaN(data2)) {
											validate39.errors = [0];
											return false;
										}
									}
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.email !== void 0) {
									let data3 = data.email;
									const _errs7 = errors;
									if (errors === _errs7) {
										if (typeof data3 === "string") {
											if (!pattern0.test(data3)) {
												validate39.errors = [0];
												return false;
											}
										} else {
											validate39.errors = [0];
											return false;
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.fields !== void 0) {
										let data4 = data.fields;
										const _errs9 = errors;
										const _errs11 = errors;
										let valid2 = false;
										const _errs12 = errors;
										if (errors === _errs12) {
											if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
												const _errs14 = errors;
												for (const key1 in data4) if (!func2.call(schema15.anyOf[0].properties, key1)) {
													let data5 = data4[key1];
													const _errs15 = errors;
													if (typeof data5 !== "string" && data5 !== null) {
														const err0 = {
															instancePath: instancePath + "/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
															schemaPath: "#/$defs/contact_fields/anyOf/0/additionalProperties/type",
															keyword: "type",
															params: { type: schema15.anyOf[0].additionalProperties.type }
														};
														if (vErrors === null) vErrors = [err0];
														else vErrors.push(err0);
														errors++;
													}
													if (!(_errs15 === errors)) break;
												}
												if (_errs14 === errors) {
													if (data4.first_name !== void 0) {
														let data6 = data4.first_name;
														const _errs17 = errors;
														if (typeof data6 !== "string" && data6 !== null) {
															const err1 = {
																instancePath: instancePath + "/fields/first_name",
																schemaPath: "#/$defs/contact_fields/anyOf/0/properties/first_name/type",
																keyword: "type",
																params: { type: schema15.anyOf[0].properties.first_name.type }
															};
															if (vErrors === null) vErrors = [err1];
															else vErrors.push(err1);
															errors++;
														}
														var valid4 = _errs17 === errors;
													} else var valid4 = true;
													if (valid4) {
														if (data4.surname !== void 0) {
															let data7 = data4.surname;
															const _errs19 = errors;
															if (typeof data7 !== "string" && data7 !== null) {
																const err2 = {
																	instancePath: instancePath + "/fields/surname",
																	schemaPath: "#/$defs/contact_fields/anyOf/0/properties/surname/type",
																	keyword: "type",
																	params: { type: schema15.anyOf[0].properties.surname.type }
																};
																if (vErrors === null) vErrors = [err2];
																else vErrors.push(err2);
																errors++;
															}
															var valid4 = _errs19 === errors;
														} else var valid4 = true;
														if (valid4) {
															if (data4.phone_number !== void 0) {
																let data8 = data4.phone_number;
																const _errs21 = errors;
																if (typeof data8 !== "string" && data8 !== null) {
																	const err3 = {
																		instancePath: instancePath + "/fields/phone_number",
																		schemaPath: "#/$defs/contact_fields/anyOf/0/properties/phone_number/type",
																		keyword: "type",
																		params: { type: schema15.anyOf[0].properties.phone_number.type }
																	};
																	if (vErrors === null) vErrors = [err3];
																	else vErrors.push(err3);
																	errors++;
																}
																var valid4 = _errs21 === errors;
															} else var valid4 = true;
															if (valid4) {
																if (data4.country !== void 0) {
																	let data9 = data4.country;
																	const _errs23 = errors;
																	if (typeof data9 !== "string" && data9 !== null) {
																		const err4 = {
																			instancePath: instancePath + "/fields/country",
																			schemaPath: "#/$defs/contact_fields/anyOf/0/properties/country/type",
																			keyword: "type",
																			params: { type: schema15.anyOf[0].properties.country.type }
																		};
																		if (vErrors === null) vErrors = [err4];
																		else vErrors.push(err4);
																		errors++;
																	}
																	var valid4 = _errs23 === errors;
																} else var valid4 = true;
																if (valid4) {
																	if (data4.street_address !== void 0) {
																		let data10 = data4.street_address;
																		const _errs25 = errors;
																		if (typeof data10 !== "string" && data10 !== null) {
																			const err5 = {
																				instancePath: instancePath + "/fields/street_address",
																				schemaPath: "#/$defs/contact_fields/anyOf/0/properties/street_address/type",
																				keyword: "type",
																				params: { type: schema15.anyOf[0].properties.street_address.type }
																			};
																			if (vErrors === null) vErrors = [err5];
																			else vErrors.push(err5);
																			errors++;
																		}
																		var valid4 = _errs25 === errors;
																	} else var valid4 = true;
																	if (valid4) {
																		if (data4.postcode !== void 0) {
																			let data11 = data4.postcode;
																			const _errs27 = errors;
																			if (typeof data11 !== "string" && data11 !== null) {
																				const err6 = {
																					instancePath: instancePath + "/fields/postcode",
																					schemaPath: "#/$defs/contact_fields/anyOf/0/properties/postcode/type",
																					keyword: "type",
																					params: { type: schema15.anyOf[0].properties.postcode.type }
																				};
																				if (vErrors === null) vErrors = [err6];
																				else vErrors.push(err6);
																				errors++;
																			}
																			var valid4 = _errs27 === errors;
																		} else var valid4 = true;
																		if (valid4) {
																			if (data4.city !== void 0) {
																				let data12 = data4.city;
																				const _errs29 = errors;
																				if (typeof data12 !== "string" && data12 !== null) {
																					const err7 = {
																						instancePath: instancePath + "/fields/city",
																						schemaPath: "#/$defs/contact_fields/anyOf/0/properties/city/type",
																						keyword: "type",
																						params: { type: schema15.anyOf[0].properties.city.type }
																					};
																					if (vErrors === null) vErrors = [err7];
																					else vErrors.push(err7);
																					errors++;
																				}
																				var valid4 = _errs29 === errors;
																			} else var valid4 = true;
																			if (valid4) {
																				if (data4.company_name !== void 0) {
																					let data13 = data4.company_name;
																					const _errs31 = errors;
																					if (typeof data13 !== "string" && data13 !== null) {
																						const err8 = {
																							instancePath: instancePath + "/fields/company_name",
																							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/company_name/type",
																							keyword: "type",
																							params: { type: schema15.anyOf[0].properties.company_name.type }
																						};
																						if (vErrors === null) vErrors = [err8];
																						else vErrors.push(err8);
																						errors++;
																					}
																					var valid4 = _errs31 === errors;
																				} else var valid4 = true;
																				if (valid4) {
																					if (data4.tax_number !== void 0) {
																						let data14 = data4.tax_number;
																						const _errs33 = errors;
																						if (typeof data14 !== "string" && data14 !== null) {
																							const err9 = {
																								instancePath: instancePath + "/fields/tax_number",
																								schemaPath: "#/$defs/contact_fields/anyOf/0/properties/tax_number/type",
																								keyword: "type",
																								params: { type: schema15.anyOf[0].properties.tax_number.type }
																							};
																							if (vErrors === null) vErrors = [err9];
																							else vErrors.push(err9);
																							errors++;
																						}
																						var valid4 = _errs33 === errors;
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
										var _valid0 = _errs12 === errors;
										valid2 = valid2 || _valid0;
										if (!valid2) {
											const _errs35 = errors;
											if (errors === _errs35) {
												if (Array.isArray(data4)) {
													if (data4.length > 0) {
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
											var _valid0 = _errs35 === errors;
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
											validate39.errors = vErrors;
											return false;
										} else {
											errors = _errs11;
											if (vErrors !== null) {
												if (_errs11) vErrors.length = _errs11;
												else vErrors = null;
											}
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.client_ip !== void 0) {
											const _errs37 = errors;
											if (typeof data.client_ip !== "string") {
												validate39.errors = [0];
												return false;
											}
											var valid0 = _errs37 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate39.errors = [0];
			return false;
		}
	}
	validate39.errors = vErrors;
	return errors === 0;
}
const schema50 = {
	"type": "object",
	"required": [
		"quantity",
		"enrollment_access_type",
		"enrollment_dripping_access_course",
		"type",
		"course_bundle",
		"physical_product",
		"data"
	],
	"properties": {
		"quantity": { "enum": [null] },
		"enrollment_access_type": { "enum": ["full_access", null] },
		"enrollment_dripping_access_course": { "enum": [null] },
		"type": { "enum": ["systemeio_tag", "membership_course"] },
		"course": { "enum": [null] },
		"course_bundle": { "enum": [null] },
		"physical_product": { "enum": [null] },
		"tag": { "enum": [null] },
		"data": {
			"type": "object",
			"required": ["id", "name"],
			"properties": {
				"id": {
					"type": "integer",
					"minimum": 1
				},
				"name": { "type": "string" },
				"description": { "enum": [null] }
			},
			"additionalProperties": false
		}
	},
	"additionalProperties": false
};
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id") || data.created_at === void 0 && (missing0 = "created_at") || data.resources === void 0 && (missing0 = "resources")) {
			validate42.errors = [0];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "id" || key0 === "created_at" || key0 === "resources")) {
				validate42.errors = [0];
				return false;
			}
			if (data.id !== void 0) {
				let data0 = data.id;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate42.errors = [0];
					return false;
				}
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 < 1 || isNaN(data0)) {
						validate42.errors = [0];
						return false;
					}
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.created_at !== void 0) {
					let data1 = data.created_at;
					if (typeof data1 === "string") {
						if (!pattern2.test(data1)) {
							validate42.errors = [0];
							return false;
						}
					} else {
						validate42.errors = [0];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.resources !== void 0) {
						let data2 = data.resources;
						if (Array.isArray(data2)) {
							const len0 = data2.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let data3 = data2[i0];
								if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
									let missing1;
									if (data3.quantity === void 0 && (missing1 = "quantity") || data3.enrollment_access_type === void 0 && (missing1 = "enrollment_access_type") || data3.enrollment_dripping_access_course === void 0 && (missing1 = "enrollment_dripping_access_course") || data3.type === void 0 && (missing1 = "type") || data3.course_bundle === void 0 && (missing1 = "course_bundle") || data3.physical_product === void 0 && (missing1 = "physical_product") || data3.data === void 0 && (missing1 = "data")) {
										validate42.errors = [0];
										return false;
									} else {
										for (const key1 in data3) if (!func2.call(schema50.properties, key1)) {
											validate42.errors = [0];
											return false;
										}
										if (data3.quantity !== void 0) {
											if (!(data3.quantity === null)) {
												validate42.errors = [0];
												return false;
											}
											var valid3 = true;
										} else var valid3 = true;
										if (valid3) {
											if (data3.enrollment_access_type !== void 0) {
												let data5 = data3.enrollment_access_type;
												if (!(data5 === "full_access" || data5 === null)) {
													validate42.errors = [0];
													return false;
												}
												var valid3 = true;
											} else var valid3 = true;
											if (valid3) {
												if (data3.enrollment_dripping_access_course !== void 0) {
													if (!(data3.enrollment_dripping_access_course === null)) {
														validate42.errors = [0];
														return false;
													}
													var valid3 = true;
												} else var valid3 = true;
												if (valid3) {
													if (data3.type !== void 0) {
														let data7 = data3.type;
														if (!(data7 === "systemeio_tag" || data7 === "membership_course")) {
															validate42.errors = [0];
															return false;
														}
														var valid3 = true;
													} else var valid3 = true;
													if (valid3) {
														if (data3.course !== void 0) {
															if (!(data3.course === null)) {
																validate42.errors = [0];
																return false;
															}
															var valid3 = true;
														} else var valid3 = true;
														if (valid3) {
															if (data3.course_bundle !== void 0) {
																if (!(data3.course_bundle === null)) {
																	validate42.errors = [0];
																	return false;
																}
																var valid3 = true;
															} else var valid3 = true;
															if (valid3) {
																if (data3.physical_product !== void 0) {
																	if (!(data3.physical_product === null)) {
																		validate42.errors = [0];
																		return false;
																	}
																	var valid3 = true;
																} else var valid3 = true;
																if (valid3) {
																	if (data3.tag !== void 0) {
																		if (!(data3.tag === null)) {
																			validate42.errors = [0];
																			return false;
																		}
																		var valid3 = true;
																	} else var valid3 = true;
																	if (valid3) {
																		if (data3.data !== void 0) {
																			let data12 = data3.data;
																			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																				let missing2;
																				if (data12.id === void 0 && (missing2 = "id") || data12.name === void 0 && (missing2 = "name")) {
																					validate42.errors = [0];
																					return false;
																				} else {
																					for (const key2 in data12) if (!(key2 === "id" || key2 === "name" || key2 === "description")) {
																						validate42.errors = [0];
																						return false;
																					}
																					if (data12.id !== void 0) {
																						let data13 = data12.id;
																						if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
																							validate42.errors = [0];
																							return false;
																						}
																						if (typeof data13 == "number" && isFinite(data13)) {
																							if (data13 < 1 || isNaN(data13)) {
																								validate42.errors = [0];
																								return false;
																							}
																						}
																						var valid4 = true;
																					} else var valid4 = true;
																					if (valid4) {
																						if (data12.name !== void 0) {
																							if (typeof data12.name !== "string") {
																								validate42.errors = [0];
																								return false;
																							}
																							var valid4 = true;
																						} else var valid4 = true;
																						if (valid4) {
																							if (data12.description !== void 0) {
																								if (!(data12.description === null)) {
																									validate42.errors = [0];
																									return false;
																								}
																								var valid4 = true;
																							} else var valid4 = true;
																						}
																					}
																				}
																			} else {
																				validate42.errors = [0];
																				return false;
																			}
																			var valid3 = true;
																		} else var valid3 = true;
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
									validate42.errors = [0];
									return false;
								}
							}
						} else {
							validate42.errors = [0];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate42.errors = [0];
		return false;
	}
	validate42.errors = vErrors;
	return true;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.data === void 0 && (missing0 = "data") || data.account === void 0 && (missing0 = "account") || data.created_at === void 0 && (missing0 = "created_at")) {
				validate38.errors = [0];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "data" || key0 === "account" || key0 === "created_at")) {
					validate38.errors = [0];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						let data0 = data.type;
						const _errs2 = errors;
						if (typeof data0 !== "string") {
							validate38.errors = [0];
							return false;
						}
						if ("customer.sale.completed" !== data0) {
							validate38.errors = [0];
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
										validate38.errors = [0];
										return false;
									} else {
										const _errs6 = errors;
										for (const key1 in data1) if (!(key1 === "customer" || key1 === "funnel_step" || key1 === "offer_price_plan" || key1 === "price_plan" || key1 === "order" || key1 === "order_item" || key1 === "coupon")) {
											validate38.errors = [0];
											return false;
										}
										if (_errs6 === errors) {
											if (data1.customer !== void 0) {
												const _errs7 = errors;
												if (!validate39(data1.customer, {
													instancePath: instancePath + "/data/customer",
													parentData: data1,
													parentDataProperty: "customer",
													rootData
												})) {
													vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
													errors = vErrors.length;
												}
												var valid1 = _errs7 === errors;
											} else var valid1 = true;
											if (valid1) {
												if (data1.funnel_step !== void 0) {
													const _errs8 = errors;
													if (!validate21(data1.funnel_step, {
														instancePath: instancePath + "/data/funnel_step",
														parentData: data1,
														parentDataProperty: "funnel_step",
														rootData
													})) {
														vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
														errors = vErrors.length;
													}
													var valid1 = _errs8 === errors;
												} else var valid1 = true;
												if (valid1) {
													if (data1.offer_price_plan !== void 0) {
														let data4 = data1.offer_price_plan;
														const _errs9 = errors;
														if (errors === errors) {
															if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
																let missing2;
																if (data4.id === void 0 && (missing2 = "id") || data4.name === void 0 && (missing2 = "name") || data4.inner_name === void 0 && (missing2 = "inner_name") || data4.type === void 0 && (missing2 = "type") || data4.direct_charge_amount === void 0 && (missing2 = "direct_charge_amount") || data4.subscription_plan === void 0 && (missing2 = "subscription_plan") || data4.currency === void 0 && (missing2 = "currency")) {
																	validate38.errors = [0];
																	return false;
																} else {
																	const _errs12 = errors;
																	for (const key2 in data4) if (!(key2 === "id" || key2 === "name" || key2 === "inner_name" || key2 === "type" || key2 === "direct_charge_amount" || key2 === "subscription_plan" || key2 === "currency")) {
																		validate38.errors = [0];
																		return false;
																	}
																	if (_errs12 === errors) {
																		if (data4.id !== void 0) {
																			let data5 = data4.id;
																			const _errs13 = errors;
																			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
																				validate38.errors = [0];
																				return false;
																			}
																			if (errors === _errs13) {
																				if (typeof data5 == "number" && isFinite(data5)) {
																					if (data5 < 1 || isNaN(data5)) {
																						validate38.errors = [0];
																						return false;
																					}
																				}
																			}
																			var valid3 = _errs13 === errors;
																		} else var valid3 = true;
																		if (valid3) {
																			if (data4.name !== void 0) {
																				const _errs15 = errors;
																				if (typeof data4.name !== "string") {
																					validate38.errors = [0];
																					return false;
																				}
																				var valid3 = _errs15 === errors;
																			} else var valid3 = true;
																			if (valid3) {
																				if (data4.inner_name !== void 0) {
																					const _errs17 = errors;
																					if (typeof data4.inner_name !== "string") {
																						validate38.errors = [0];
																						return false;
																					}
																					var valid3 = _errs17 === errors;
																				} else var valid3 = true;
																				if (valid3) {
																					if (data4.type !== void 0) {
																						const _errs19 = errors;
																						if (!(data4.type === "one_shot")) {
																							validate38.errors = [0];
																							return false;
																						}
																						var valid3 = _errs19 === errors;
																					} else var valid3 = true;
																					if (valid3) {
																						if (data4.direct_charge_amount !== void 0) {
																							let data9 = data4.direct_charge_amount;
																							const _errs20 = errors;
																							if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
																								validate38.errors = [0];
																								return false;
																							}
																							var valid3 = _errs20 === errors;
																						} else var valid3 = true;
																						if (valid3) {
																							if (data4.subscription_plan !== void 0) {
																								const _errs22 = errors;
																								if (!(data4.subscription_plan === null)) {
																									validate38.errors = [0];
																									return false;
																								}
																								var valid3 = _errs22 === errors;
																							} else var valid3 = true;
																							if (valid3) {
																								if (data4.currency !== void 0) {
																									const _errs23 = errors;
																									if (typeof data4.currency !== "string") {
																										validate38.errors = [0];
																										return false;
																									}
																									var valid3 = _errs23 === errors;
																								} else var valid3 = true;
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															} else {
																validate38.errors = [0];
																return false;
															}
														}
														var valid1 = _errs9 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data1.price_plan !== void 0) {
															let data12 = data1.price_plan;
															const _errs25 = errors;
															const _errs26 = errors;
															let valid4 = false;
															const _errs27 = errors;
															if (errors === errors) {
																if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																	const _errs30 = errors;
																	for (const key3 in data12) if (!(key3 === "name" || key3 === "inner_name" || key3 === "amount")) {
																		const err0 = {
																			instancePath: instancePath + "/data/price_plan",
																			schemaPath: "#/$defs/price_plan/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: key3 }
																		};
																		if (vErrors === null) vErrors = [err0];
																		else vErrors.push(err0);
																		errors++;
																		break;
																	}
																	if (_errs30 === errors) {
																		if (data12.name !== void 0) {
																			let data13 = data12.name;
																			const _errs31 = errors;
																			if (typeof data13 !== "string" && data13 !== null) {
																				const err1 = {
																					instancePath: instancePath + "/data/price_plan/name",
																					schemaPath: "#/$defs/price_plan/properties/name/type",
																					keyword: "type",
																					params: { type: schema47.properties.name.type }
																				};
																				if (vErrors === null) vErrors = [err1];
																				else vErrors.push(err1);
																				errors++;
																			}
																			var valid6 = _errs31 === errors;
																		} else var valid6 = true;
																		if (valid6) {
																			if (data12.inner_name !== void 0) {
																				let data14 = data12.inner_name;
																				const _errs33 = errors;
																				if (typeof data14 !== "string" && data14 !== null) {
																					const err2 = {
																						instancePath: instancePath + "/data/price_plan/inner_name",
																						schemaPath: "#/$defs/price_plan/properties/inner_name/type",
																						keyword: "type",
																						params: { type: schema47.properties.inner_name.type }
																					};
																					if (vErrors === null) vErrors = [err2];
																					else vErrors.push(err2);
																					errors++;
																				}
																				var valid6 = _errs33 === errors;
																			} else var valid6 = true;
																			if (valid6) {
																				if (data12.amount !== void 0) {
																					let data15 = data12.amount;
																					const _errs35 = errors;
																					if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15)) && data15 !== null) {
																						const err3 = {
																							instancePath: instancePath + "/data/price_plan/amount",
																							schemaPath: "#/$defs/price_plan/properties/amount/type",
																							keyword: "type",
																							params: { type: schema47.properties.amount.type }
																						};
																						if (vErrors === null) vErrors = [err3];
																						else vErrors.push(err3);
																						errors++;
																					}
																					var valid6 = _errs35 === errors;
																				} else var valid6 = true;
																			}
																		}
																	}
																} else {
																	const err4 = {
																		instancePath: instancePath + "/data/price_plan",
																		schemaPath: "#/$defs/price_plan/type",
																		keyword: "type",
																		params: { type: "object" }
																	};
																	if (vErrors === null) vErrors = [err4];
																	else vErrors.push(err4);
																	errors++;
																}
															}
															var _valid0 = _errs27 === errors;
															valid4 = valid4 || _valid0;
															if (!valid4) {
																const _errs37 = errors;
																if (data12 !== null) {
																	const err5 = {
																		instancePath: instancePath + "/data/price_plan",
																		schemaPath: "#/properties/data/properties/price_plan/anyOf/1/type",
																		keyword: "type",
																		params: { type: "null" }
																	};
																	if (vErrors === null) vErrors = [err5];
																	else vErrors.push(err5);
																	errors++;
																}
																var _valid0 = _errs37 === errors;
																valid4 = valid4 || _valid0;
															}
															if (!valid4) {
																const err6 = {
																	instancePath: instancePath + "/data/price_plan",
																	schemaPath: "#/properties/data/properties/price_plan/anyOf",
																	keyword: "anyOf",
																	params: {}
																};
																if (vErrors === null) vErrors = [err6];
																else vErrors.push(err6);
																errors++;
																validate38.errors = vErrors;
																return false;
															} else {
																errors = _errs26;
																if (vErrors !== null) {
																	if (_errs26) vErrors.length = _errs26;
																	else vErrors = null;
																}
															}
															var valid1 = _errs25 === errors;
														} else var valid1 = true;
														if (valid1) {
															if (data1.order !== void 0) {
																let data16 = data1.order;
																const _errs39 = errors;
																if (errors === errors) {
																	if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
																		let missing3;
																		if (data16.id === void 0 && (missing3 = "id") || data16.created_at === void 0 && (missing3 = "created_at")) {
																			validate38.errors = [0];
																			return false;
																		} else {
																			const _errs42 = errors;
																			for (const key4 in data16) if (!(key4 === "id" || key4 === "created_at" || key4 === "total_price" || key4 === "discount_amount")) {
																				validate38.errors = [0];
																				return false;
																			}
																			if (_errs42 === errors) {
																				if (data16.id !== void 0) {
																					let data17 = data16.id;
																					const _errs43 = errors;
																					if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
																						validate38.errors = [0];
																						return false;
																					}
																					if (errors === _errs43) {
																						if (typeof data17 == "number" && isFinite(data17)) {
																							if (data17 < 1 || isNaN(data17)) {
																								validate38.errors = [0];
																								return false;
																							}
																						}
																					}
																					var valid8 = _errs43 === errors;
																				} else var valid8 = true;
																				if (valid8) {
																					if (data16.created_at !== void 0) {
																						let data18 = data16.created_at;
																						const _errs45 = errors;
																						if (errors === _errs45) {
																							if (typeof data18 === "string") {
																								if (!pattern2.test(data18)) {
																									validate38.errors = [0];
																									return false;
																								}
																							} else {
																								validate38.errors = [0];
																								return false;
																							}
																						}
																						var valid8 = _errs45 === errors;
																					} else var valid8 = true;
																				}
																			}
																		}
																	} else {
																		validate38.errors = [0];
																		return false;
																	}
																}
																var valid1 = _errs39 === errors;
															} else var valid1 = true;
															if (valid1) {
																if (data1.order_item !== void 0) {
																	const _errs47 = errors;
																	if (!validate42(data1.order_item, {
																		instancePath: instancePath + "/data/order_item",
																		parentData: data1,
																		parentDataProperty: "order_item",
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
																		errors = vErrors.length;
																	}
																	var valid1 = _errs47 === errors;
																} else var valid1 = true;
																if (valid1) {
																	if (data1.coupon !== void 0) {
																		const _errs48 = errors;
																		if (!(data1.coupon === null)) {
																			validate38.errors = [0];
																			return false;
																		}
																		var valid1 = _errs48 === errors;
																	} else var valid1 = true;
																}
															}
														}
													}
												}
											}
										}
									}
								} else {
									validate38.errors = [0];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.account !== void 0) {
								let data21 = data.account;
								const _errs49 = errors;
								if (errors === errors) {
									if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
										let missing4;
										if (data21.email === void 0 && (missing4 = "email")) {
											validate38.errors = [0];
											return false;
										} else {
											const _errs52 = errors;
											for (const key5 in data21) if (!(key5 === "email")) {
												validate38.errors = [0];
												return false;
											}
											if (_errs52 === errors) {
												if (data21.email !== void 0) {
													let data22 = data21.email;
													if (errors === errors) {
														if (typeof data22 === "string") {
															if (!pattern0.test(data22)) {
																validate38.errors = [0];
																return false;
															}
														} else {
															validate38.errors = [0];
															return false;
														}
													}
												}
											}
										}
									} else {
										validate38.errors = [0];
										return false;
									}
								}
								var valid0 = _errs49 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.created_at !== void 0) {
									let data23 = data.created_at;
									const _errs55 = errors;
									if (errors === _errs55) {
										if (typeof data23 === "string") {
											if (!pattern2.test(data23)) {
												validate38.errors = [0];
												return false;
											}
										} else {
											validate38.errors = [0];
											return false;
										}
									}
									var valid0 = _errs55 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate38.errors = [0];
			return false;
		}
	}
	validate38.errors = vErrors;
	return errors === 0;
}
const isEnvelope = validate44;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type") || data.data === void 0 && (missing0 = "data") || data.account === void 0 && (missing0 = "account") || data.created_at === void 0 && (missing0 = "created_at")) {
			validate44.errors = [0];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "type" || key0 === "data" || key0 === "account" || key0 === "created_at")) {
				validate44.errors = [0];
				return false;
			}
			if (data.type !== void 0) {
				if (typeof data.type !== "string") {
					validate44.errors = [0];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.account !== void 0) {
					let data1 = data.account;
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						let missing1;
						if (data1.email === void 0 && (missing1 = "email")) {
							validate44.errors = [0];
							return false;
						} else {
							for (const key1 in data1) if (!(key1 === "email")) {
								validate44.errors = [0];
								return false;
							}
							if (data1.email !== void 0) {
								let data2 = data1.email;
								if (typeof data2 === "string") {
									if (!pattern0.test(data2)) {
										validate44.errors = [0];
										return false;
									}
								} else {
									validate44.errors = [0];
									return false;
								}
							}
						}
					} else {
						validate44.errors = [0];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.created_at !== void 0) {
						let data3 = data.created_at;
						if (typeof data3 === "string") {
							if (!pattern2.test(data3)) {
								validate44.errors = [0];
								return false;
							}
						} else {
							validate44.errors = [0];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate44.errors = [0];
		return false;
	}
	validate44.errors = vErrors;
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
