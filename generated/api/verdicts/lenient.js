// Written by `npm run generate` from schemas/ and test/samples/. Edit those, not this file.
const isContactCreated = validate11;
const schema13 = {
	"type": "object",
	"required": ["id", "email"],
	"properties": {
		"id": {
			"type": "integer",
			"minimum": 1
		},
		"email": { "type": "string" },
		"registeredAt": { "type": ["string", "null"] },
		"locale": { "type": ["string", "null"] },
		"sourceURL": { "type": ["string", "null"] },
		"unsubscribed": { "type": ["boolean", "null"] },
		"bounced": { "type": ["boolean", "null"] },
		"needsConfirmation": { "type": ["boolean", "null"] },
		"fields": {
			"type": ["array", "null"],
			"items": { "$ref": "#/$defs/contactField" }
		},
		"tags": {
			"type": ["array", "null"],
			"items": {
				"type": "object",
				"properties": {
					"id": {
						"type": ["integer", "null"],
						"minimum": 1
					},
					"name": { "type": ["string", "null"] }
				}
			}
		}
	}
};
const schema14 = {
	"type": "object",
	"properties": {
		"fieldName": { "type": ["string", "null"] },
		"slug": { "type": ["string", "null"] },
		"value": {}
	}
};
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id") || data.email === void 0 && (missing0 = "email")) {
			validate12.errors = [0];
			return false;
		} else {
			if (data.id !== void 0) {
				let data0 = data.id;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate12.errors = [0];
					return false;
				}
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 < 1 || isNaN(data0)) {
						validate12.errors = [0];
						return false;
					}
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.email !== void 0) {
					if (typeof data.email !== "string") {
						validate12.errors = [0];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.registeredAt !== void 0) {
						let data2 = data.registeredAt;
						if (typeof data2 !== "string" && data2 !== null) {
							validate12.errors = [0];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.locale !== void 0) {
							let data3 = data.locale;
							if (typeof data3 !== "string" && data3 !== null) {
								validate12.errors = [0];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.sourceURL !== void 0) {
								let data4 = data.sourceURL;
								if (typeof data4 !== "string" && data4 !== null) {
									validate12.errors = [0];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.unsubscribed !== void 0) {
									let data5 = data.unsubscribed;
									if (typeof data5 !== "boolean" && data5 !== null) {
										validate12.errors = [0];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.bounced !== void 0) {
										let data6 = data.bounced;
										if (typeof data6 !== "boolean" && data6 !== null) {
											validate12.errors = [0];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.needsConfirmation !== void 0) {
											let data7 = data.needsConfirmation;
											if (typeof data7 !== "boolean" && data7 !== null) {
												validate12.errors = [0];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.fields !== void 0) {
												let data8 = data.fields;
												if (!Array.isArray(data8) && data8 !== null) {
													validate12.errors = [0];
													return false;
												}
												if (Array.isArray(data8)) {
													const len0 = data8.length;
													for (let i0 = 0; i0 < len0; i0++) {
														let data9 = data8[i0];
														if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
															if (data9.fieldName !== void 0) {
																let data10 = data9.fieldName;
																if (typeof data10 !== "string" && data10 !== null) {
																	validate12.errors = [0];
																	return false;
																}
																var valid3 = true;
															} else var valid3 = true;
															if (valid3) {
																if (data9.slug !== void 0) {
																	let data11 = data9.slug;
																	if (typeof data11 !== "string" && data11 !== null) {
																		validate12.errors = [0];
																		return false;
																	}
																	var valid3 = true;
																} else var valid3 = true;
															}
														} else {
															validate12.errors = [0];
															return false;
														}
													}
												}
												var valid0 = true;
											} else var valid0 = true;
											if (valid0) {
												if (data.tags !== void 0) {
													let data12 = data.tags;
													if (!Array.isArray(data12) && data12 !== null) {
														validate12.errors = [0];
														return false;
													}
													if (Array.isArray(data12)) {
														const len1 = data12.length;
														for (let i1 = 0; i1 < len1; i1++) {
															let data13 = data12[i1];
															if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
																if (data13.id !== void 0) {
																	let data14 = data13.id;
																	if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)) && data14 !== null) {
																		validate12.errors = [0];
																		return false;
																	}
																	if (typeof data14 == "number" && isFinite(data14)) {
																		if (data14 < 1 || isNaN(data14)) {
																			validate12.errors = [0];
																			return false;
																		}
																	}
																	var valid5 = true;
																} else var valid5 = true;
																if (valid5) {
																	if (data13.name !== void 0) {
																		let data15 = data13.name;
																		if (typeof data15 !== "string" && data15 !== null) {
																			validate12.errors = [0];
																			return false;
																		}
																		var valid5 = true;
																	} else var valid5 = true;
																}
															} else {
																validate12.errors = [0];
																return false;
															}
														}
													}
													var valid0 = true;
												} else var valid0 = true;
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
		validate12.errors = [0];
		return false;
	}
	validate12.errors = vErrors;
	return true;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.contact === void 0 && (missing0 = "contact")) {
				validate11.errors = [0];
				return false;
			} else if (data.contact !== void 0) {
				if (!validate12(data.contact, {
					instancePath: instancePath + "/contact",
					parentData: data,
					parentDataProperty: "contact",
					rootData
				})) {
					vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
					errors = vErrors.length;
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
const isContactOptIn = validate14;
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.contact === void 0 && (missing0 = "contact")) {
				validate14.errors = [0];
				return false;
			} else if (data.contact !== void 0) {
				if (!validate12(data.contact, {
					instancePath: instancePath + "/contact",
					parentData: data,
					parentDataProperty: "contact",
					rootData
				})) {
					vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
					errors = vErrors.length;
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
const isContactTagAdded = validate16;
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.contact === void 0 && (missing0 = "contact") || data.tag === void 0 && (missing0 = "tag")) {
				validate16.errors = [0];
				return false;
			} else {
				if (data.contact !== void 0) {
					const _errs1 = errors;
					if (!validate12(data.contact, {
						instancePath: instancePath + "/contact",
						parentData: data,
						parentDataProperty: "contact",
						rootData
					})) {
						vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.tag !== void 0) {
						let data1 = data.tag;
						const _errs2 = errors;
						if (errors === errors) {
							if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
								let missing1;
								if (data1.id === void 0 && (missing1 = "id") || data1.name === void 0 && (missing1 = "name")) {
									validate16.errors = [0];
									return false;
								} else {
									if (data1.id !== void 0) {
										let data2 = data1.id;
										const _errs5 = errors;
										if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
											validate16.errors = [0];
											return false;
										}
										if (errors === _errs5) {
											if (typeof data2 == "number" && isFinite(data2)) {
												if (data2 < 1 || isNaN(data2)) {
													validate16.errors = [0];
													return false;
												}
											}
										}
										var valid2 = _errs5 === errors;
									} else var valid2 = true;
									if (valid2) {
										if (data1.name !== void 0) {
											const _errs7 = errors;
											if (typeof data1.name !== "string") {
												validate16.errors = [0];
												return false;
											}
											var valid2 = _errs7 === errors;
										} else var valid2 = true;
									}
								}
							} else {
								validate16.errors = [0];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
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
const isContactTagRemoved = validate18;
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.contact === void 0 && (missing0 = "contact") || data.tag === void 0 && (missing0 = "tag")) {
				validate18.errors = [0];
				return false;
			} else {
				if (data.contact !== void 0) {
					let data0 = data.contact;
					const _errs1 = errors;
					const _errs2 = errors;
					let valid1 = false;
					const _errs3 = errors;
					if (!validate12(data0, {
						instancePath: instancePath + "/contact",
						parentData: data,
						parentDataProperty: "contact",
						rootData
					})) {
						vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs3 === errors;
					valid1 = valid1 || _valid0;
					if (!valid1) {
						const _errs4 = errors;
						if (errors === _errs4) {
							if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
								let missing1;
								if (data0.contact === void 0 && (missing1 = "contact")) {
									const err0 = {
										instancePath: instancePath + "/contact",
										schemaPath: "#/properties/contact/anyOf/1/required",
										keyword: "required",
										params: { missingProperty: missing1 }
									};
									if (vErrors === null) vErrors = [err0];
									else vErrors.push(err0);
									errors++;
								} else if (data0.contact !== void 0) {
									if (!validate12(data0.contact, {
										instancePath: instancePath + "/contact/contact",
										parentData: data0,
										parentDataProperty: "contact",
										rootData
									})) {
										vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
										errors = vErrors.length;
									}
								}
							} else {
								const err1 = {
									instancePath: instancePath + "/contact",
									schemaPath: "#/properties/contact/anyOf/1/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err1];
								else vErrors.push(err1);
								errors++;
							}
						}
						var _valid0 = _errs4 === errors;
						valid1 = valid1 || _valid0;
					}
					if (!valid1) {
						const err2 = {
							instancePath: instancePath + "/contact",
							schemaPath: "#/properties/contact/anyOf",
							keyword: "anyOf",
							params: {}
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
						validate18.errors = vErrors;
						return false;
					} else {
						errors = _errs2;
						if (vErrors !== null) {
							if (_errs2) vErrors.length = _errs2;
							else vErrors = null;
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.tag !== void 0) {
						let data2 = data.tag;
						const _errs7 = errors;
						if (errors === errors) {
							if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
								let missing2;
								if (data2.id === void 0 && (missing2 = "id") || data2.name === void 0 && (missing2 = "name")) {
									validate18.errors = [0];
									return false;
								} else {
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
										var valid4 = _errs10 === errors;
									} else var valid4 = true;
									if (valid4) {
										if (data2.name !== void 0) {
											const _errs12 = errors;
											if (typeof data2.name !== "string") {
												validate18.errors = [0];
												return false;
											}
											var valid4 = _errs12 === errors;
										} else var valid4 = true;
									}
								}
							} else {
								validate18.errors = [0];
								return false;
							}
						}
						var valid0 = _errs7 === errors;
					} else var valid0 = true;
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
const isSaleCanceled = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {} else {
		validate21.errors = [0];
		return false;
	}
	validate21.errors = vErrors;
	return true;
}
const isSaleNew = validate22;
const schema26 = {
	"type": "object",
	"required": ["id"],
	"properties": {
		"id": {
			"type": "integer",
			"minimum": 1
		},
		"createdAt": { "type": ["string", "null"] },
		"totalPrice": { "type": ["integer", "null"] },
		"vat": {},
		"discountAmount": {},
		"discountType": {},
		"shippingFee": {}
	}
};
const schema29 = {
	"type": "object",
	"properties": {
		"id": {
			"type": ["integer", "null"],
			"minimum": 1
		},
		"name": { "type": ["string", "null"] },
		"innerName": { "type": ["string", "null"] },
		"type": { "type": ["string", "null"] },
		"amount": { "type": ["integer", "null"] },
		"currency": { "type": ["string", "null"] },
		"recurringOptions": {},
		"statementDescriptor": { "type": ["string", "null"] }
	}
};
const schema22 = {
	"type": "object",
	"required": ["contactId", "email"],
	"properties": {
		"id": {
			"type": ["integer", "null"],
			"minimum": 1
		},
		"contactId": {
			"type": "integer",
			"minimum": 1
		},
		"clientIp": { "type": ["string", "null"] },
		"email": { "type": "string" },
		"fields": { "anyOf": [{ "$ref": "#/$defs/customerFields" }, { "type": "null" }] },
		"paymentProcessor": { "type": ["string", "null"] },
		"sourceUrl": { "type": ["string", "null"] }
	}
};
const schema23 = { "anyOf": [{
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
	"additionalProperties": {}
}, {
	"type": "array",
	"maxItems": 0
}] };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.contactId === void 0 && (missing0 = "contactId") || data.email === void 0 && (missing0 = "email")) {
				validate23.errors = [0];
				return false;
			} else {
				if (data.id !== void 0) {
					let data0 = data.id;
					const _errs1 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && data0 !== null) {
						validate23.errors = [0];
						return false;
					}
					if (errors === _errs1) {
						if (typeof data0 == "number" && isFinite(data0)) {
							if (data0 < 1 || isNaN(data0)) {
								validate23.errors = [0];
								return false;
							}
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.contactId !== void 0) {
						let data1 = data.contactId;
						const _errs3 = errors;
						if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
							validate23.errors = [0];
							return false;
						}
						if (errors === _errs3) {
							if (typeof data1 == "number" && isFinite(data1)) {
								if (data1 < 1 || isNaN(data1)) {
									validate23.errors = [0];
									return false;
								}
							}
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.clientIp !== void 0) {
							let data2 = data.clientIp;
							const _errs5 = errors;
							if (typeof data2 !== "string" && data2 !== null) {
								validate23.errors = [0];
								return false;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.email !== void 0) {
								const _errs7 = errors;
								if (typeof data.email !== "string") {
									validate23.errors = [0];
									return false;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.fields !== void 0) {
									let data4 = data.fields;
									const _errs9 = errors;
									const _errs10 = errors;
									let valid1 = false;
									const _errs11 = errors;
									const _errs13 = errors;
									let valid3 = false;
									const _errs14 = errors;
									if (errors === _errs14) {
										if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
											if (data4.first_name !== void 0) {
												let data5 = data4.first_name;
												const _errs17 = errors;
												if (typeof data5 !== "string" && data5 !== null) {
													const err0 = {
														instancePath: instancePath + "/fields/first_name",
														schemaPath: "#/$defs/customerFields/anyOf/0/properties/first_name/type",
														keyword: "type",
														params: { type: schema23.anyOf[0].properties.first_name.type }
													};
													if (vErrors === null) vErrors = [err0];
													else vErrors.push(err0);
													errors++;
												}
												var valid4 = _errs17 === errors;
											} else var valid4 = true;
											if (valid4) {
												if (data4.surname !== void 0) {
													let data6 = data4.surname;
													const _errs19 = errors;
													if (typeof data6 !== "string" && data6 !== null) {
														const err1 = {
															instancePath: instancePath + "/fields/surname",
															schemaPath: "#/$defs/customerFields/anyOf/0/properties/surname/type",
															keyword: "type",
															params: { type: schema23.anyOf[0].properties.surname.type }
														};
														if (vErrors === null) vErrors = [err1];
														else vErrors.push(err1);
														errors++;
													}
													var valid4 = _errs19 === errors;
												} else var valid4 = true;
												if (valid4) {
													if (data4.phone_number !== void 0) {
														let data7 = data4.phone_number;
														const _errs21 = errors;
														if (typeof data7 !== "string" && data7 !== null) {
															const err2 = {
																instancePath: instancePath + "/fields/phone_number",
																schemaPath: "#/$defs/customerFields/anyOf/0/properties/phone_number/type",
																keyword: "type",
																params: { type: schema23.anyOf[0].properties.phone_number.type }
															};
															if (vErrors === null) vErrors = [err2];
															else vErrors.push(err2);
															errors++;
														}
														var valid4 = _errs21 === errors;
													} else var valid4 = true;
													if (valid4) {
														if (data4.country !== void 0) {
															let data8 = data4.country;
															const _errs23 = errors;
															if (typeof data8 !== "string" && data8 !== null) {
																const err3 = {
																	instancePath: instancePath + "/fields/country",
																	schemaPath: "#/$defs/customerFields/anyOf/0/properties/country/type",
																	keyword: "type",
																	params: { type: schema23.anyOf[0].properties.country.type }
																};
																if (vErrors === null) vErrors = [err3];
																else vErrors.push(err3);
																errors++;
															}
															var valid4 = _errs23 === errors;
														} else var valid4 = true;
														if (valid4) {
															if (data4.street_address !== void 0) {
																let data9 = data4.street_address;
																const _errs25 = errors;
																if (typeof data9 !== "string" && data9 !== null) {
																	const err4 = {
																		instancePath: instancePath + "/fields/street_address",
																		schemaPath: "#/$defs/customerFields/anyOf/0/properties/street_address/type",
																		keyword: "type",
																		params: { type: schema23.anyOf[0].properties.street_address.type }
																	};
																	if (vErrors === null) vErrors = [err4];
																	else vErrors.push(err4);
																	errors++;
																}
																var valid4 = _errs25 === errors;
															} else var valid4 = true;
															if (valid4) {
																if (data4.postcode !== void 0) {
																	let data10 = data4.postcode;
																	const _errs27 = errors;
																	if (typeof data10 !== "string" && data10 !== null) {
																		const err5 = {
																			instancePath: instancePath + "/fields/postcode",
																			schemaPath: "#/$defs/customerFields/anyOf/0/properties/postcode/type",
																			keyword: "type",
																			params: { type: schema23.anyOf[0].properties.postcode.type }
																		};
																		if (vErrors === null) vErrors = [err5];
																		else vErrors.push(err5);
																		errors++;
																	}
																	var valid4 = _errs27 === errors;
																} else var valid4 = true;
																if (valid4) {
																	if (data4.city !== void 0) {
																		let data11 = data4.city;
																		const _errs29 = errors;
																		if (typeof data11 !== "string" && data11 !== null) {
																			const err6 = {
																				instancePath: instancePath + "/fields/city",
																				schemaPath: "#/$defs/customerFields/anyOf/0/properties/city/type",
																				keyword: "type",
																				params: { type: schema23.anyOf[0].properties.city.type }
																			};
																			if (vErrors === null) vErrors = [err6];
																			else vErrors.push(err6);
																			errors++;
																		}
																		var valid4 = _errs29 === errors;
																	} else var valid4 = true;
																	if (valid4) {
																		if (data4.company_name !== void 0) {
																			let data12 = data4.company_name;
																			const _errs31 = errors;
																			if (typeof data12 !== "string" && data12 !== null) {
																				const err7 = {
																					instancePath: instancePath + "/fields/company_name",
																					schemaPath: "#/$defs/customerFields/anyOf/0/properties/company_name/type",
																					keyword: "type",
																					params: { type: schema23.anyOf[0].properties.company_name.type }
																				};
																				if (vErrors === null) vErrors = [err7];
																				else vErrors.push(err7);
																				errors++;
																			}
																			var valid4 = _errs31 === errors;
																		} else var valid4 = true;
																		if (valid4) {
																			if (data4.tax_number !== void 0) {
																				let data13 = data4.tax_number;
																				const _errs33 = errors;
																				if (typeof data13 !== "string" && data13 !== null) {
																					const err8 = {
																						instancePath: instancePath + "/fields/tax_number",
																						schemaPath: "#/$defs/customerFields/anyOf/0/properties/tax_number/type",
																						keyword: "type",
																						params: { type: schema23.anyOf[0].properties.tax_number.type }
																					};
																					if (vErrors === null) vErrors = [err8];
																					else vErrors.push(err8);
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
										} else {
											const err9 = {
												instancePath: instancePath + "/fields",
												schemaPath: "#/$defs/customerFields/anyOf/0/type",
												keyword: "type",
												params: { type: "object" }
											};
											if (vErrors === null) vErrors = [err9];
											else vErrors.push(err9);
											errors++;
										}
									}
									var _valid1 = _errs14 === errors;
									valid3 = valid3 || _valid1;
									if (!valid3) {
										const _errs35 = errors;
										if (errors === _errs35) {
											if (Array.isArray(data4)) {
												if (data4.length > 0) {
													const err10 = {
														instancePath: instancePath + "/fields",
														schemaPath: "#/$defs/customerFields/anyOf/1/maxItems",
														keyword: "maxItems",
														params: { limit: 0 }
													};
													if (vErrors === null) vErrors = [err10];
													else vErrors.push(err10);
													errors++;
												}
											} else {
												const err11 = {
													instancePath: instancePath + "/fields",
													schemaPath: "#/$defs/customerFields/anyOf/1/type",
													keyword: "type",
													params: { type: "array" }
												};
												if (vErrors === null) vErrors = [err11];
												else vErrors.push(err11);
												errors++;
											}
										}
										var _valid1 = _errs35 === errors;
										valid3 = valid3 || _valid1;
									}
									if (!valid3) {
										const err12 = {
											instancePath: instancePath + "/fields",
											schemaPath: "#/$defs/customerFields/anyOf",
											keyword: "anyOf",
											params: {}
										};
										if (vErrors === null) vErrors = [err12];
										else vErrors.push(err12);
										errors++;
									} else {
										errors = _errs13;
										if (vErrors !== null) {
											if (_errs13) vErrors.length = _errs13;
											else vErrors = null;
										}
									}
									var _valid0 = _errs11 === errors;
									valid1 = valid1 || _valid0;
									if (!valid1) {
										const _errs37 = errors;
										if (data4 !== null) {
											const err13 = {
												instancePath: instancePath + "/fields",
												schemaPath: "#/properties/fields/anyOf/1/type",
												keyword: "type",
												params: { type: "null" }
											};
											if (vErrors === null) vErrors = [err13];
											else vErrors.push(err13);
											errors++;
										}
										var _valid0 = _errs37 === errors;
										valid1 = valid1 || _valid0;
									}
									if (!valid1) {
										const err14 = {
											instancePath: instancePath + "/fields",
											schemaPath: "#/properties/fields/anyOf",
											keyword: "anyOf",
											params: {}
										};
										if (vErrors === null) vErrors = [err14];
										else vErrors.push(err14);
										errors++;
										validate23.errors = vErrors;
										return false;
									} else {
										errors = _errs10;
										if (vErrors !== null) {
											if (_errs10) vErrors.length = _errs10;
											else vErrors = null;
										}
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.paymentProcessor !== void 0) {
										let data14 = data.paymentProcessor;
										const _errs39 = errors;
										if (typeof data14 !== "string" && data14 !== null) {
											validate23.errors = [0];
											return false;
										}
										var valid0 = _errs39 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.sourceUrl !== void 0) {
											let data15 = data.sourceUrl;
											const _errs41 = errors;
											if (typeof data15 !== "string" && data15 !== null) {
												validate23.errors = [0];
												return false;
											}
											var valid0 = _errs41 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate23.errors = [0];
			return false;
		}
	}
	validate23.errors = vErrors;
	return errors === 0;
}
const schema24 = {
	"type": "object",
	"properties": {
		"id": {
			"type": ["integer", "null"],
			"minimum": 1
		},
		"name": { "type": ["string", "null"] },
		"type": { "type": ["string", "null"] },
		"funnel": { "anyOf": [{ "$ref": "#/$defs/funnel" }, { "type": "null" }] }
	}
};
const schema25 = {
	"type": "object",
	"properties": {
		"id": {
			"type": ["integer", "null"],
			"minimum": 1
		},
		"name": { "type": ["string", "null"] }
	}
};
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.id !== void 0) {
				let data0 = data.id;
				const _errs1 = errors;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && data0 !== null) {
					validate25.errors = [0];
					return false;
				}
				if (errors === _errs1) {
					if (typeof data0 == "number" && isFinite(data0)) {
						if (data0 < 1 || isNaN(data0)) {
							validate25.errors = [0];
							return false;
						}
					}
				}
				var valid0 = _errs1 === errors;
			} else var valid0 = true;
			if (valid0) {
				if (data.name !== void 0) {
					let data1 = data.name;
					const _errs3 = errors;
					if (typeof data1 !== "string" && data1 !== null) {
						validate25.errors = [0];
						return false;
					}
					var valid0 = _errs3 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.type !== void 0) {
						let data2 = data.type;
						const _errs5 = errors;
						if (typeof data2 !== "string" && data2 !== null) {
							validate25.errors = [0];
							return false;
						}
						var valid0 = _errs5 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.funnel !== void 0) {
							let data3 = data.funnel;
							const _errs7 = errors;
							const _errs8 = errors;
							let valid1 = false;
							const _errs9 = errors;
							if (errors === errors) {
								if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
									if (data3.id !== void 0) {
										let data4 = data3.id;
										const _errs12 = errors;
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && data4 !== null) {
											const err0 = {
												instancePath: instancePath + "/funnel/id",
												schemaPath: "#/$defs/funnel/properties/id/type",
												keyword: "type",
												params: { type: schema25.properties.id.type }
											};
											if (vErrors === null) vErrors = [err0];
											else vErrors.push(err0);
											errors++;
										}
										if (errors === _errs12) {
											if (typeof data4 == "number" && isFinite(data4)) {
												if (data4 < 1 || isNaN(data4)) {
													const err1 = {
														instancePath: instancePath + "/funnel/id",
														schemaPath: "#/$defs/funnel/properties/id/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														}
													};
													if (vErrors === null) vErrors = [err1];
													else vErrors.push(err1);
													errors++;
												}
											}
										}
										var valid3 = _errs12 === errors;
									} else var valid3 = true;
									if (valid3) {
										if (data3.name !== void 0) {
											let data5 = data3.name;
											const _errs14 = errors;
											if (typeof data5 !== "string" && data5 !== null) {
												const err2 = {
													instancePath: instancePath + "/funnel/name",
													schemaPath: "#/$defs/funnel/properties/name/type",
													keyword: "type",
													params: { type: schema25.properties.name.type }
												};
												if (vErrors === null) vErrors = [err2];
												else vErrors.push(err2);
												errors++;
											}
											var valid3 = _errs14 === errors;
										} else var valid3 = true;
									}
								} else {
									const err3 = {
										instancePath: instancePath + "/funnel",
										schemaPath: "#/$defs/funnel/type",
										keyword: "type",
										params: { type: "object" }
									};
									if (vErrors === null) vErrors = [err3];
									else vErrors.push(err3);
									errors++;
								}
							}
							var _valid0 = _errs9 === errors;
							valid1 = valid1 || _valid0;
							if (!valid1) {
								const _errs16 = errors;
								if (data3 !== null) {
									const err4 = {
										instancePath: instancePath + "/funnel",
										schemaPath: "#/properties/funnel/anyOf/1/type",
										keyword: "type",
										params: { type: "null" }
									};
									if (vErrors === null) vErrors = [err4];
									else vErrors.push(err4);
									errors++;
								}
								var _valid0 = _errs16 === errors;
								valid1 = valid1 || _valid0;
							}
							if (!valid1) {
								const err5 = {
									instancePath: instancePath + "/funnel",
									schemaPath: "#/properties/funnel/anyOf",
									keyword: "anyOf",
									params: {}
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
								validate25.errors = vErrors;
								return false;
							} else {
								errors = _errs8;
								if (vErrors !== null) {
									if (_errs8) vErrors.length = _errs8;
									else vErrors = null;
								}
							}
							var valid0 = _errs7 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate25.errors = [0];
			return false;
		}
	}
	validate25.errors = vErrors;
	return errors === 0;
}
const schema27 = {
	"type": "object",
	"required": ["id"],
	"properties": {
		"id": {
			"type": "integer",
			"minimum": 1
		},
		"createdAt": { "type": ["string", "null"] },
		"resources": {
			"type": ["array", "null"],
			"items": { "$ref": "#/$defs/resource" }
		}
	}
};
const schema28 = {
	"type": "object",
	"properties": {
		"course": {},
		"courseBundle": {},
		"enrollmentAccessType": {},
		"enrollmentDrippingAccessCourse": {},
		"physicalProduct": {
			"type": ["object", "null"],
			"properties": {
				"id": {
					"type": ["integer", "null"],
					"minimum": 1
				},
				"name": { "type": ["string", "null"] },
				"options": {}
			}
		},
		"tag": {
			"type": ["object", "null"],
			"properties": {
				"id": {
					"type": ["integer", "null"],
					"minimum": 1
				},
				"name": { "type": ["string", "null"] }
			}
		}
	}
};
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id")) {
			validate27.errors = [0];
			return false;
		} else {
			if (data.id !== void 0) {
				let data0 = data.id;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate27.errors = [0];
					return false;
				}
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 < 1 || isNaN(data0)) {
						validate27.errors = [0];
						return false;
					}
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.createdAt !== void 0) {
					let data1 = data.createdAt;
					if (typeof data1 !== "string" && data1 !== null) {
						validate27.errors = [0];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.resources !== void 0) {
						let data2 = data.resources;
						if (!Array.isArray(data2) && data2 !== null) {
							validate27.errors = [0];
							return false;
						}
						if (Array.isArray(data2)) {
							const len0 = data2.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let data3 = data2[i0];
								if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
									if (data3.physicalProduct !== void 0) {
										let data4 = data3.physicalProduct;
										if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null) {
											validate27.errors = [0];
											return false;
										}
										if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
											if (data4.id !== void 0) {
												let data5 = data4.id;
												if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null) {
													validate27.errors = [0];
													return false;
												}
												if (typeof data5 == "number" && isFinite(data5)) {
													if (data5 < 1 || isNaN(data5)) {
														validate27.errors = [0];
														return false;
													}
												}
												var valid4 = true;
											} else var valid4 = true;
											if (valid4) {
												if (data4.name !== void 0) {
													let data6 = data4.name;
													if (typeof data6 !== "string" && data6 !== null) {
														validate27.errors = [0];
														return false;
													}
													var valid4 = true;
												} else var valid4 = true;
											}
										}
										var valid3 = true;
									} else var valid3 = true;
									if (valid3) {
										if (data3.tag !== void 0) {
											let data7 = data3.tag;
											if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
												validate27.errors = [0];
												return false;
											}
											if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
												if (data7.id !== void 0) {
													let data8 = data7.id;
													if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && data8 !== null) {
														validate27.errors = [0];
														return false;
													}
													if (typeof data8 == "number" && isFinite(data8)) {
														if (data8 < 1 || isNaN(data8)) {
															validate27.errors = [0];
															return false;
														}
													}
													var valid5 = true;
												} else var valid5 = true;
												if (valid5) {
													if (data7.name !== void 0) {
														let data9 = data7.name;
														if (typeof data9 !== "string" && data9 !== null) {
															validate27.errors = [0];
															return false;
														}
														var valid5 = true;
													} else var valid5 = true;
												}
											}
											var valid3 = true;
										} else var valid3 = true;
									}
								} else {
									validate27.errors = [0];
									return false;
								}
							}
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate27.errors = [0];
		return false;
	}
	validate27.errors = vErrors;
	return true;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.customer === void 0 && (missing0 = "customer") || data.order === void 0 && (missing0 = "order") || data.orderItem === void 0 && (missing0 = "orderItem")) {
				validate22.errors = [0];
				return false;
			} else {
				if (data.customer !== void 0) {
					const _errs1 = errors;
					if (!validate23(data.customer, {
						instancePath: instancePath + "/customer",
						parentData: data,
						parentDataProperty: "customer",
						rootData
					})) {
						vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.funnelStep !== void 0) {
						let data1 = data.funnelStep;
						const _errs2 = errors;
						const _errs3 = errors;
						let valid1 = false;
						const _errs4 = errors;
						if (!validate25(data1, {
							instancePath: instancePath + "/funnelStep",
							parentData: data,
							parentDataProperty: "funnelStep",
							rootData
						})) {
							vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
							errors = vErrors.length;
						}
						var _valid0 = _errs4 === errors;
						valid1 = valid1 || _valid0;
						if (!valid1) {
							const _errs5 = errors;
							if (data1 !== null) {
								const err0 = {
									instancePath: instancePath + "/funnelStep",
									schemaPath: "#/properties/funnelStep/anyOf/1/type",
									keyword: "type",
									params: { type: "null" }
								};
								if (vErrors === null) vErrors = [err0];
								else vErrors.push(err0);
								errors++;
							}
							var _valid0 = _errs5 === errors;
							valid1 = valid1 || _valid0;
						}
						if (!valid1) {
							const err1 = {
								instancePath: instancePath + "/funnelStep",
								schemaPath: "#/properties/funnelStep/anyOf",
								keyword: "anyOf",
								params: {}
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
							validate22.errors = vErrors;
							return false;
						} else {
							errors = _errs3;
							if (vErrors !== null) {
								if (_errs3) vErrors.length = _errs3;
								else vErrors = null;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.order !== void 0) {
							let data2 = data.order;
							const _errs7 = errors;
							if (errors === errors) {
								if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
									let missing1;
									if (data2.id === void 0 && (missing1 = "id")) {
										validate22.errors = [0];
										return false;
									} else {
										if (data2.id !== void 0) {
											let data3 = data2.id;
											const _errs10 = errors;
											if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
												validate22.errors = [0];
												return false;
											}
											if (errors === _errs10) {
												if (typeof data3 == "number" && isFinite(data3)) {
													if (data3 < 1 || isNaN(data3)) {
														validate22.errors = [0];
														return false;
													}
												}
											}
											var valid3 = _errs10 === errors;
										} else var valid3 = true;
										if (valid3) {
											if (data2.createdAt !== void 0) {
												let data4 = data2.createdAt;
												const _errs12 = errors;
												if (typeof data4 !== "string" && data4 !== null) {
													validate22.errors = [0];
													return false;
												}
												var valid3 = _errs12 === errors;
											} else var valid3 = true;
											if (valid3) {
												if (data2.totalPrice !== void 0) {
													let data5 = data2.totalPrice;
													const _errs14 = errors;
													if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null) {
														validate22.errors = [0];
														return false;
													}
													var valid3 = _errs14 === errors;
												} else var valid3 = true;
											}
										}
									}
								} else {
									validate22.errors = [0];
									return false;
								}
							}
							var valid0 = _errs7 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.orderItem !== void 0) {
								const _errs16 = errors;
								if (!validate27(data.orderItem, {
									instancePath: instancePath + "/orderItem",
									parentData: data,
									parentDataProperty: "orderItem",
									rootData
								})) {
									vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs16 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.pricePlan !== void 0) {
									let data7 = data.pricePlan;
									const _errs17 = errors;
									const _errs18 = errors;
									let valid4 = false;
									const _errs19 = errors;
									if (errors === errors) {
										if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
											if (data7.id !== void 0) {
												let data8 = data7.id;
												const _errs22 = errors;
												if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && data8 !== null) {
													const err2 = {
														instancePath: instancePath + "/pricePlan/id",
														schemaPath: "#/$defs/pricePlan/properties/id/type",
														keyword: "type",
														params: { type: schema29.properties.id.type }
													};
													if (vErrors === null) vErrors = [err2];
													else vErrors.push(err2);
													errors++;
												}
												if (errors === _errs22) {
													if (typeof data8 == "number" && isFinite(data8)) {
														if (data8 < 1 || isNaN(data8)) {
															const err3 = {
																instancePath: instancePath + "/pricePlan/id",
																schemaPath: "#/$defs/pricePlan/properties/id/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																}
															};
															if (vErrors === null) vErrors = [err3];
															else vErrors.push(err3);
															errors++;
														}
													}
												}
												var valid6 = _errs22 === errors;
											} else var valid6 = true;
											if (valid6) {
												if (data7.name !== void 0) {
													let data9 = data7.name;
													const _errs24 = errors;
													if (typeof data9 !== "string" && data9 !== null) {
														const err4 = {
															instancePath: instancePath + "/pricePlan/name",
															schemaPath: "#/$defs/pricePlan/properties/name/type",
															keyword: "type",
															params: { type: schema29.properties.name.type }
														};
														if (vErrors === null) vErrors = [err4];
														else vErrors.push(err4);
														errors++;
													}
													var valid6 = _errs24 === errors;
												} else var valid6 = true;
												if (valid6) {
													if (data7.innerName !== void 0) {
														let data10 = data7.innerName;
														const _errs26 = errors;
														if (typeof data10 !== "string" && data10 !== null) {
															const err5 = {
																instancePath: instancePath + "/pricePlan/innerName",
																schemaPath: "#/$defs/pricePlan/properties/innerName/type",
																keyword: "type",
																params: { type: schema29.properties.innerName.type }
															};
															if (vErrors === null) vErrors = [err5];
															else vErrors.push(err5);
															errors++;
														}
														var valid6 = _errs26 === errors;
													} else var valid6 = true;
													if (valid6) {
														if (data7.type !== void 0) {
															let data11 = data7.type;
															const _errs28 = errors;
															if (typeof data11 !== "string" && data11 !== null) {
																const err6 = {
																	instancePath: instancePath + "/pricePlan/type",
																	schemaPath: "#/$defs/pricePlan/properties/type/type",
																	keyword: "type",
																	params: { type: schema29.properties.type.type }
																};
																if (vErrors === null) vErrors = [err6];
																else vErrors.push(err6);
																errors++;
															}
															var valid6 = _errs28 === errors;
														} else var valid6 = true;
														if (valid6) {
															if (data7.amount !== void 0) {
																let data12 = data7.amount;
																const _errs30 = errors;
																if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)) && data12 !== null) {
																	const err7 = {
																		instancePath: instancePath + "/pricePlan/amount",
																		schemaPath: "#/$defs/pricePlan/properties/amount/type",
																		keyword: "type",
																		params: { type: schema29.properties.amount.type }
																	};
																	if (vErrors === null) vErrors = [err7];
																	else vErrors.push(err7);
																	errors++;
																}
																var valid6 = _errs30 === errors;
															} else var valid6 = true;
															if (valid6) {
																if (data7.currency !== void 0) {
																	let data13 = data7.currency;
																	const _errs32 = errors;
																	if (typeof data13 !== "string" && data13 !== null) {
																		const err8 = {
																			instancePath: instancePath + "/pricePlan/currency",
																			schemaPath: "#/$defs/pricePlan/properties/currency/type",
																			keyword: "type",
																			params: { type: schema29.properties.currency.type }
																		};
																		if (vErrors === null) vErrors = [err8];
																		else vErrors.push(err8);
																		errors++;
																	}
																	var valid6 = _errs32 === errors;
																} else var valid6 = true;
																if (valid6) {
																	if (data7.statementDescriptor !== void 0) {
																		let data14 = data7.statementDescriptor;
																		const _errs34 = errors;
																		if (typeof data14 !== "string" && data14 !== null) {
																			const err9 = {
																				instancePath: instancePath + "/pricePlan/statementDescriptor",
																				schemaPath: "#/$defs/pricePlan/properties/statementDescriptor/type",
																				keyword: "type",
																				params: { type: schema29.properties.statementDescriptor.type }
																			};
																			if (vErrors === null) vErrors = [err9];
																			else vErrors.push(err9);
																			errors++;
																		}
																		var valid6 = _errs34 === errors;
																	} else var valid6 = true;
																}
															}
														}
													}
												}
											}
										} else {
											const err10 = {
												instancePath: instancePath + "/pricePlan",
												schemaPath: "#/$defs/pricePlan/type",
												keyword: "type",
												params: { type: "object" }
											};
											if (vErrors === null) vErrors = [err10];
											else vErrors.push(err10);
											errors++;
										}
									}
									var _valid1 = _errs19 === errors;
									valid4 = valid4 || _valid1;
									if (!valid4) {
										const _errs36 = errors;
										if (data7 !== null) {
											const err11 = {
												instancePath: instancePath + "/pricePlan",
												schemaPath: "#/properties/pricePlan/anyOf/1/type",
												keyword: "type",
												params: { type: "null" }
											};
											if (vErrors === null) vErrors = [err11];
											else vErrors.push(err11);
											errors++;
										}
										var _valid1 = _errs36 === errors;
										valid4 = valid4 || _valid1;
									}
									if (!valid4) {
										const err12 = {
											instancePath: instancePath + "/pricePlan",
											schemaPath: "#/properties/pricePlan/anyOf",
											keyword: "anyOf",
											params: {}
										};
										if (vErrors === null) vErrors = [err12];
										else vErrors.push(err12);
										errors++;
										validate22.errors = vErrors;
										return false;
									} else {
										errors = _errs18;
										if (vErrors !== null) {
											if (_errs18) vErrors.length = _errs18;
											else vErrors = null;
										}
									}
									var valid0 = _errs17 === errors;
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
const validators = {
	"CONTACT_CREATED": isContactCreated,
	"CONTACT_OPT_IN": isContactOptIn,
	"CONTACT_TAG_ADDED": isContactTagAdded,
	"CONTACT_TAG_REMOVED": isContactTagRemoved,
	"SALE_CANCELED": isSaleCanceled,
	"SALE_NEW": isSaleNew
};
export { isContactCreated, isContactOptIn, isContactTagAdded, isContactTagRemoved, isSaleCanceled, isSaleNew, validators };
