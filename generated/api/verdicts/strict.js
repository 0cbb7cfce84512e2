// Written by `npm run generate` from schemas/ and test/samples/. Edit those, not this file.
const isContactCreated = validate11;
const schema13 = {
	"type": "object",
	"required": [
		"id",
		"email",
		"fields",
		"tags"
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
		"registeredAt": {
			"type": "string",
			"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"
		},
		"locale": { "type": "string" },
		"sourceURL": {
			"type": ["string", "null"],
			"pattern": "^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$"
		},
		"unsubscribed": { "type": "boolean" },
		"bounced": { "type": "boolean" },
		"needsConfirmation": { "type": "boolean" },
		"fields": {
			"type": "array",
			"items": { "$ref": "#/$defs/contactField" }
		},
		"tags": {
			"type": "array",
			"items": {
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
		}
	},
	"additionalProperties": false
};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$", "u");
const pattern1 = /* @__PURE__ */ new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$", "u");
const pattern2 = /* @__PURE__ */ new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$", "u");
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id") || data.email === void 0 && (missing0 = "email") || data.fields === void 0 && (missing0 = "fields") || data.tags === void 0 && (missing0 = "tags")) {
			validate12.errors = [0];
			return false;
		} else {
			for (const key0 in data) if (!func2.call(schema13.properties, key0)) {
				validate12.errors = [0];
				return false;
			}
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
					let data1 = data.email;
					if (typeof data1 === "string") {
						if (!pattern0.test(data1)) {
							validate12.errors = [0];
							return false;
						}
					} else {
						validate12.errors = [0];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.registeredAt !== void 0) {
						let data2 = data.registeredAt;
						if (typeof data2 === "string") {
							if (!pattern1.test(data2)) {
								validate12.errors = [0];
								return false;
							}
						} else {
							validate12.errors = [0];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.locale !== void 0) {
							if (typeof data.locale !== "string") {
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
								if (typeof data4 === "string") {
									if (!pattern2.test(data4)) {
										validate12.errors = [0];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.unsubscribed !== void 0) {
									if (typeof data.unsubscribed !== "boolean") {
										validate12.errors = [0];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.bounced !== void 0) {
										if (typeof data.bounced !== "boolean") {
											validate12.errors = [0];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.needsConfirmation !== void 0) {
											if (typeof data.needsConfirmation !== "boolean") {
												validate12.errors = [0];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.fields !== void 0) {
												let data8 = data.fields;
												if (Array.isArray(data8)) {
													const len0 = data8.length;
													for (let i0 = 0; i0 < len0; i0++) {
														let data9 = data8[i0];
														if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
															let missing1;
															if (data9.fieldName === void 0 && (missing1 = "fieldName") || data9.slug === void 0 && (missing1 = "slug") || data9.value === void 0 && (missing1 = "value")) {
																validate12.errors = [0];
																return false;
															} else {
																for (const key1 in data9) if (!(key1 === "fieldName" || key1 === "slug" || key1 === "value")) {
																	validate12.errors = [0];
																	return false;
																}
																if (data9.fieldName !== void 0) {
																	if (typeof data9.fieldName !== "string") {
																		validate12.errors = [0];
																		return false;
																	}
																	var valid3 = true;
																} else var valid3 = true;
																if (valid3) {
																	if (data9.slug !== void 0) {
																		if (typeof data9.slug !== "string") {
																			validate12.errors = [0];
																			return false;
																		}
																		var valid3 = true;
																	} else var valid3 = true;
																	if (valid3) {
																		if (data9.value !== void 0) {
																			if (typeof data9.value !== "string") {
																				validate12.errors = [0];
																				return false;
																			}
																			var valid3 = true;
																		} else var valid3 = true;
																	}
																}
															}
														} else {
															validate12.errors = [0];
															return false;
														}
													}
												} else {
													validate12.errors = [0];
													return false;
												}
												var valid0 = true;
											} else var valid0 = true;
											if (valid0) {
												if (data.tags !== void 0) {
													let data13 = data.tags;
													if (Array.isArray(data13)) {
														const len1 = data13.length;
														for (let i1 = 0; i1 < len1; i1++) {
															let data14 = data13[i1];
															if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
																let missing2;
																if (data14.id === void 0 && (missing2 = "id") || data14.name === void 0 && (missing2 = "name")) {
																	validate12.errors = [0];
																	return false;
																} else {
																	for (const key2 in data14) if (!(key2 === "id" || key2 === "name")) {
																		validate12.errors = [0];
																		return false;
																	}
																	if (data14.id !== void 0) {
																		let data15 = data14.id;
																		if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
																			validate12.errors = [0];
																			return false;
																		}
																		if (typeof data15 == "number" && isFinite(data15)) {
																			if (data15 < 1 || isNaN(data15)) {
																				validate12.errors = [0];
																				return false;
																			}
																		}
																		var valid5 = true;
																	} else var valid5 = true;
																	if (valid5) {
																		if (data14.name !== void 0) {
																			if (typeof data14.name !== "string") {
																				validate12.errors = [0];
																				return false;
																			}
																			var valid5 = true;
																		} else var valid5 = true;
																	}
																}
															} else {
																validate12.errors = [0];
																return false;
															}
														}
													} else {
														validate12.errors = [0];
														return false;
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
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "contact")) {
					validate11.errors = [0];
					return false;
				}
				if (_errs1 === errors) {
					if (data.contact !== void 0) {
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
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "contact")) {
					validate14.errors = [0];
					return false;
				}
				if (_errs1 === errors) {
					if (data.contact !== void 0) {
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
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "contact" || key0 === "tag")) {
					validate16.errors = [0];
					return false;
				}
				if (_errs1 === errors) {
					if (data.contact !== void 0) {
						const _errs2 = errors;
						if (!validate12(data.contact, {
							instancePath: instancePath + "/contact",
							parentData: data,
							parentDataProperty: "contact",
							rootData
						})) {
							vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.tag !== void 0) {
							let data1 = data.tag;
							const _errs3 = errors;
							if (errors === errors) {
								if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
									let missing1;
									if (data1.id === void 0 && (missing1 = "id") || data1.name === void 0 && (missing1 = "name")) {
										validate16.errors = [0];
										return false;
									} else {
										const _errs6 = errors;
										for (const key1 in data1) if (!(key1 === "id" || key1 === "name")) {
											validate16.errors = [0];
											return false;
										}
										if (_errs6 === errors) {
											if (data1.id !== void 0) {
												let data2 = data1.id;
												const _errs7 = errors;
												if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
													validate16.errors = [0];
													return false;
												}
												if (errors === _errs7) {
													if (typeof data2 == "number" && isFinite(data2)) {
														if (data2 < 1 || isNaN(data2)) {
															validate16.errors = [0];
															return false;
														}
													}
												}
												var valid2 = _errs7 === errors;
											} else var valid2 = true;
											if (valid2) {
												if (data1.name !== void 0) {
													const _errs9 = errors;
													if (typeof data1.name !== "string") {
														validate16.errors = [0];
														return false;
													}
													var valid2 = _errs9 === errors;
												} else var valid2 = true;
											}
										}
									}
								} else {
									validate16.errors = [0];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
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
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "contact" || key0 === "tag")) {
					validate18.errors = [0];
					return false;
				}
				if (_errs1 === errors) {
					if (data.contact !== void 0) {
						let data0 = data.contact;
						const _errs2 = errors;
						const _errs3 = errors;
						let valid1 = false;
						const _errs4 = errors;
						if (!validate12(data0, {
							instancePath: instancePath + "/contact",
							parentData: data,
							parentDataProperty: "contact",
							rootData
						})) {
							vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
							errors = vErrors.length;
						}
						var _valid0 = _errs4 === errors;
						valid1 = valid1 || _valid0;
						if (!valid1) {
							const _errs5 = errors;
							if (errors === _errs5) {
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
									} else {
										const _errs7 = errors;
										for (const key1 in data0) if (!(key1 === "contact")) {
											const err1 = {
												instancePath: instancePath + "/contact",
												schemaPath: "#/properties/contact/anyOf/1/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key1 }
											};
											if (vErrors === null) vErrors = [err1];
											else vErrors.push(err1);
											errors++;
											break;
										}
										if (_errs7 === errors) {
											if (data0.contact !== void 0) {
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
										}
									}
								} else {
									const err2 = {
										instancePath: instancePath + "/contact",
										schemaPath: "#/properties/contact/anyOf/1/type",
										keyword: "type",
										params: { type: "object" }
									};
									if (vErrors === null) vErrors = [err2];
									else vErrors.push(err2);
									errors++;
								}
							}
							var _valid0 = _errs5 === errors;
							valid1 = valid1 || _valid0;
						}
						if (!valid1) {
							const err3 = {
								instancePath: instancePath + "/contact",
								schemaPath: "#/properties/contact/anyOf",
								keyword: "anyOf",
								params: {}
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
							validate18.errors = vErrors;
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
						if (data.tag !== void 0) {
							let data2 = data.tag;
							const _errs9 = errors;
							if (errors === errors) {
								if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
									let missing2;
									if (data2.id === void 0 && (missing2 = "id") || data2.name === void 0 && (missing2 = "name")) {
										validate18.errors = [0];
										return false;
									} else {
										const _errs12 = errors;
										for (const key2 in data2) if (!(key2 === "id" || key2 === "name")) {
											validate18.errors = [0];
											return false;
										}
										if (_errs12 === errors) {
											if (data2.id !== void 0) {
												let data3 = data2.id;
												const _errs13 = errors;
												if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
													validate18.errors = [0];
													return false;
												}
												if (errors === _errs13) {
													if (typeof data3 == "number" && isFinite(data3)) {
														if (data3 < 1 || isNaN(data3)) {
															validate18.errors = [0];
															return false;
														}
													}
												}
												var valid4 = _errs13 === errors;
											} else var valid4 = true;
											if (valid4) {
												if (data2.name !== void 0) {
													const _errs15 = errors;
													if (typeof data2.name !== "string") {
														validate18.errors = [0];
														return false;
													}
													var valid4 = _errs15 === errors;
												} else var valid4 = true;
											}
										}
									}
								} else {
									validate18.errors = [0];
									return false;
								}
							}
							var valid0 = _errs9 === errors;
						} else var valid0 = true;
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
const schema21 = {
	"type": "object",
	"required": [
		"customer",
		"coupon",
		"funnelStep",
		"order",
		"orderItem",
		"pricePlan"
	],
	"properties": {
		"customer": { "$ref": "#/$defs/customer" },
		"coupon": { "enum": [null] },
		"funnelStep": { "$ref": "#/$defs/funnelStep" },
		"checkoutPage": { "enum": [null] },
		"order": { "$ref": "#/$defs/order" },
		"orderItem": { "$ref": "#/$defs/orderItem" },
		"pricePlan": { "$ref": "#/$defs/pricePlan" }
	},
	"additionalProperties": false
};
const schema26 = {
	"type": "object",
	"required": [
		"id",
		"createdAt",
		"totalPrice",
		"vat",
		"discountAmount",
		"discountType",
		"shippingFee"
	],
	"properties": {
		"id": {
			"type": "integer",
			"minimum": 1
		},
		"createdAt": {
			"type": "string",
			"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"
		},
		"totalPrice": { "type": ["integer", "null"] },
		"vat": { "type": ["number", "null"] },
		"discountAmount": { "enum": [null] },
		"discountType": { "enum": [null] },
		"shippingFee": { "enum": [null] }
	},
	"additionalProperties": false
};
const schema29 = {
	"type": "object",
	"required": [
		"id",
		"name",
		"innerName",
		"type",
		"amount",
		"currency",
		"recurringOptions",
		"statementDescriptor"
	],
	"properties": {
		"id": {
			"type": "integer",
			"minimum": 1
		},
		"name": { "type": "string" },
		"innerName": { "type": "string" },
		"type": { "enum": ["one_shot"] },
		"amount": { "type": "integer" },
		"currency": { "type": "string" },
		"recurringOptions": { "enum": [null] },
		"statementDescriptor": { "type": "string" }
	},
	"additionalProperties": false
};
const schema22 = {
	"type": "object",
	"required": [
		"id",
		"contactId",
		"clientIp",
		"email",
		"fields",
		"paymentProcessor",
		"sourceUrl"
	],
	"properties": {
		"id": {
			"type": "integer",
			"minimum": 1
		},
		"contactId": {
			"type": "integer",
			"minimum": 1
		},
		"clientIp": { "type": "string" },
		"email": {
			"type": "string",
			"pattern": "^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$"
		},
		"fields": { "$ref": "#/$defs/customerFields" },
		"paymentProcessor": { "enum": [
			"cash on delivery",
			"stripe",
			"mollie",
			"paypal"
		] },
		"sourceUrl": {
			"type": "string",
			"pattern": "^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$"
		}
	},
	"additionalProperties": false
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
	"additionalProperties": { "type": ["string", "null"] }
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
			if (data.id === void 0 && (missing0 = "id") || data.contactId === void 0 && (missing0 = "contactId") || data.clientIp === void 0 && (missing0 = "clientIp") || data.email === void 0 && (missing0 = "email") || data.fields === void 0 && (missing0 = "fields") || data.paymentProcessor === void 0 && (missing0 = "paymentProcessor") || data.sourceUrl === void 0 && (missing0 = "sourceUrl")) {
				validate23.errors = [0];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "id" || key0 === "contactId" || key0 === "clientIp" || key0 === "email" || key0 === "fields" || key0 === "paymentProcessor" || key0 === "sourceUrl")) {
					validate23.errors = [0];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						let data0 = data.id;
						const _errs2 = errors;
						if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
							validate23.errors = [0];
							return false;
						}
						if (errors === _errs2) {
							if (typeof data0 == "number" && isFinite(data0)) {
								if (data0 < 1 || isNaN(data0)) {
									validate23.errors = [0];
									return false;
								}
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.contactId !== void 0) {
							let data1 = data.contactId;
							const _errs4 = errors;
							if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
								validate23.errors = [0];
								return false;
							}
							if (errors === _errs4) {
								if (typeof data1 == "number" && isFinite(data1)) {
									if (data1 < 1 || isNaN(data1)) {
										validate23.errors = [0];
										return false;
									}
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.clientIp !== void 0) {
								const _errs6 = errors;
								if (typeof data.clientIp !== "string") {
									validate23.errors = [0];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.email !== void 0) {
									let data3 = data.email;
									const _errs8 = errors;
									if (errors === _errs8) {
										if (typeof data3 === "string") {
											if (!pattern0.test(data3)) {
												validate23.errors = [0];
												return false;
											}
										} else {
											validate23.errors = [0];
											return false;
										}
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.fields !== void 0) {
										let data4 = data.fields;
										const _errs10 = errors;
										const _errs12 = errors;
										let valid2 = false;
										const _errs13 = errors;
										if (errors === _errs13) {
											if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
												const _errs15 = errors;
												for (const key1 in data4) if (!func2.call(schema23.anyOf[0].properties, key1)) {
													let data5 = data4[key1];
													const _errs16 = errors;
													if (typeof data5 !== "string" && data5 !== null) {
														const err0 = {
															instancePath: instancePath + "/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
															schemaPath: "#/$defs/customerFields/anyOf/0/additionalProperties/type",
															keyword: "type",
															params: { type: schema23.anyOf[0].additionalProperties.type }
														};
														if (vErrors === null) vErrors = [err0];
														else vErrors.push(err0);
														errors++;
													}
													if (!(_errs16 === errors)) break;
												}
												if (_errs15 === errors) {
													if (data4.first_name !== void 0) {
														let data6 = data4.first_name;
														const _errs18 = errors;
														if (typeof data6 !== "string" && data6 !== null) {
															const err1 = {
																instancePath: instancePath + "/fields/first_name",
																schemaPath: "#/$defs/customerFields/anyOf/0/properties/first_name/type",
																keyword: "type",
																params: { type: schema23.anyOf[0].properties.first_name.type }
															};
															if (vErrors === null) vErrors = [err1];
															else vErrors.push(err1);
															errors++;
														}
														var valid4 = _errs18 === errors;
													} else var valid4 = true;
													if (valid4) {
														if (data4.surname !== void 0) {
															let data7 = data4.surname;
															const _errs20 = errors;
															if (typeof data7 !== "string" && data7 !== null) {
																const err2 = {
																	instancePath: instancePath + "/fields/surname",
																	schemaPath: "#/$defs/customerFields/anyOf/0/properties/surname/type",
																	keyword: "type",
																	params: { type: schema23.anyOf[0].properties.surname.type }
																};
																if (vErrors === null) vErrors = [err2];
																else vErrors.push(err2);
																errors++;
															}
															var valid4 = _errs20 === errors;
														} else var valid4 = true;
														if (valid4) {
															if (data4.phone_number !== void 0) {
																let data8 = data4.phone_number;
																const _errs22 = errors;
																if (typeof data8 !== "string" && data8 !== null) {
																	const err3 = {
																		instancePath: instancePath + "/fields/phone_number",
																		schemaPath: "#/$defs/customerFields/anyOf/0/properties/phone_number/type",
																		keyword: "type",
																		params: { type: schema23.anyOf[0].properties.phone_number.type }
																	};
																	if (vErrors === null) vErrors = [err3];
																	else vErrors.push(err3);
																	errors++;
																}
																var valid4 = _errs22 === errors;
															} else var valid4 = true;
															if (valid4) {
																if (data4.country !== void 0) {
																	let data9 = data4.country;
																	const _errs24 = errors;
																	if (typeof data9 !== "string" && data9 !== null) {
																		const err4 = {
																			instancePath: instancePath + "/fields/country",
																			schemaPath: "#/$defs/customerFields/anyOf/0/properties/country/type",
																			keyword: "type",
																			params: { type: schema23.anyOf[0].properties.country.type }
																		};
																		if (vErrors === null) vErrors = [err4];
																		else vErrors.push(err4);
																		errors++;
																	}
																	var valid4 = _errs24 === errors;
																} else var valid4 = true;
																if (valid4) {
																	if (data4.street_address !== void 0) {
																		let data10 = data4.street_address;
																		const _errs26 = errors;
																		if (typeof data10 !== "string" && data10 !== null) {
																			const err5 = {
																				instancePath: instancePath + "/fields/street_address",
																				schemaPath: "#/$defs/customerFields/anyOf/0/properties/street_address/type",
																				keyword: "type",
																				params: { type: schema23.anyOf[0].properties.street_address.type }
																			};
																			if (vErrors === null) vErrors = [err5];
																			else vErrors.push(err5);
																			errors++;
																		}
																		var valid4 = _errs26 === errors;
																	} else var valid4 = true;
																	if (valid4) {
																		if (data4.postcode !== void 0) {
																			let data11 = data4.postcode;
																			const _errs28 = errors;
																			if (typeof data11 !== "string" && data11 !== null) {
																				const err6 = {
																					instancePath: instancePath + "/fields/postcode",
																					schemaPath: "#/$defs/customerFields/anyOf/0/properties/postcode/type",
																					keyword: "type",
																					params: { type: schema23.anyOf[0].properties.postcode.type }
																				};
																				if (vErrors === null) vErrors = [err6];
																				else vErrors.push(err6);
																				errors++;
																			}
																			var valid4 = _errs28 === errors;
																		} else var valid4 = true;
																		if (valid4) {
																			if (data4.city !== void 0) {
																				let data12 = data4.city;
																				const _errs30 = errors;
																				if (typeof data12 !== "string" && data12 !== null) {
																					const err7 = {
																						instancePath: instancePath + "/fields/city",
																						schemaPath: "#/$defs/customerFields/anyOf/0/properties/city/type",
																						keyword: "type",
																						params: { type: schema23.anyOf[0].properties.city.type }
																					};
																					if (vErrors === null) vErrors = [err7];
																					else vErrors.push(err7);
																					errors++;
																				}
																				var valid4 = _errs30 === errors;
																			} else var valid4 = true;
																			if (valid4) {
																				if (data4.company_name !== void 0) {
																					let data13 = data4.company_name;
																					const _errs32 = errors;
																					if (typeof data13 !== "string" && data13 !== null) {
																						const err8 = {
																							instancePath: instancePath + "/fields/company_name",
																							schemaPath: "#/$defs/customerFields/anyOf/0/properties/company_name/type",
																							keyword: "type",
																							params: { type: schema23.anyOf[0].properties.company_name.type }
																						};
																						if (vErrors === null) vErrors = [err8];
																						else vErrors.push(err8);
																						errors++;
																					}
																					var valid4 = _errs32 === errors;
																				} else var valid4 = true;
																				if (valid4) {
																					if (data4.tax_number !== void 0) {
																						let data14 = data4.tax_number;
																						const _errs34 = errors;
																						if (typeof data14 !== "string" && data14 !== null) {
																							const err9 = {
																								instancePath: instancePath + "/fields/tax_number",
																								schemaPath: "#/$defs/customerFields/anyOf/0/properties/tax_number/type",
																								keyword: "type",
																								params: { type: schema23.anyOf[0].properties.tax_number.type }
																							};
																							if (vErrors === null) vErrors = [err9];
																							else vErrors.push(err9);
																							errors++;
																						}
																						var valid4 = _errs34 === errors;
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
													schemaPath: "#/$defs/customerFields/anyOf/0/type",
													keyword: "type",
													params: { type: "object" }
												};
												if (vErrors === null) vErrors = [err10];
												else vErrors.push(err10);
												errors++;
											}
										}
										var _valid0 = _errs13 === errors;
										valid2 = valid2 || _valid0;
										if (!valid2) {
											const _errs36 = errors;
											if (errors === _errs36) {
												if (Array.isArray(data4)) {
													if (data4.length > 0) {
														const err11 = {
															instancePath: instancePath + "/fields",
															schemaPath: "#/$defs/customerFields/anyOf/1/maxItems",
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
														schemaPath: "#/$defs/customerFields/anyOf/1/type",
														keyword: "type",
														params: { type: "array" }
													};
													if (vErrors === null) vErrors = [err12];
													else vErrors.push(err12);
													errors++;
												}
											}
											var _valid0 = _errs36 === errors;
											valid2 = valid2 || _valid0;
										}
										if (!valid2) {
											const err13 = {
												instancePath: instancePath + "/fields",
												schemaPath: "#/$defs/customerFields/anyOf",
												keyword: "anyOf",
												params: {}
											};
											if (vErrors === null) vErrors = [err13];
											else vErrors.push(err13);
											errors++;
											validate23.errors = vErrors;
											return false;
										} else {
											errors = _errs12;
											if (vErrors !== null) {
												if (_errs12) vErrors.length = _errs12;
												else vErrors = null;
											}
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.paymentProcessor !== void 0) {
											let data15 = data.paymentProcessor;
											const _errs38 = errors;
											if (!(data15 === "cash on delivery" || data15 === "stripe" || data15 === "mollie" || data15 === "paypal")) {
												validate23.errors = [0];
												return false;
											}
											var valid0 = _errs38 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.sourceUrl !== void 0) {
												let data16 = data.sourceUrl;
												const _errs39 = errors;
												if (errors === _errs39) {
													if (typeof data16 === "string") {
														if (!pattern2.test(data16)) {
															validate23.errors = [0];
															return false;
														}
													} else {
														validate23.errors = [0];
														return false;
													}
												}
												var valid0 = _errs39 === errors;
											} else var valid0 = true;
										}
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
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.type === void 0 && (missing0 = "type") || data.funnel === void 0 && (missing0 = "funnel")) {
			validate25.errors = [0];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "id" || key0 === "name" || key0 === "type" || key0 === "funnel")) {
				validate25.errors = [0];
				return false;
			}
			if (data.id !== void 0) {
				let data0 = data.id;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate25.errors = [0];
					return false;
				}
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 < 1 || isNaN(data0)) {
						validate25.errors = [0];
						return false;
					}
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.name !== void 0) {
					if (typeof data.name !== "string") {
						validate25.errors = [0];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.type !== void 0) {
						if (typeof data.type !== "string") {
							validate25.errors = [0];
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
									validate25.errors = [0];
									return false;
								} else {
									for (const key1 in data3) if (!(key1 === "id" || key1 === "name")) {
										validate25.errors = [0];
										return false;
									}
									if (data3.id !== void 0) {
										let data4 = data3.id;
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
											validate25.errors = [0];
											return false;
										}
										if (typeof data4 == "number" && isFinite(data4)) {
											if (data4 < 1 || isNaN(data4)) {
												validate25.errors = [0];
												return false;
											}
										}
										var valid2 = true;
									} else var valid2 = true;
									if (valid2) {
										if (data3.name !== void 0) {
											if (typeof data3.name !== "string") {
												validate25.errors = [0];
												return false;
											}
											var valid2 = true;
										} else var valid2 = true;
									}
								}
							} else {
								validate25.errors = [0];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else {
		validate25.errors = [0];
		return false;
	}
	validate25.errors = vErrors;
	return true;
}
const schema28 = {
	"type": "object",
	"required": [
		"course",
		"courseBundle",
		"enrollmentAccessType",
		"enrollmentDrippingAccessCourse",
		"physicalProduct",
		"tag"
	],
	"properties": {
		"course": { "enum": [null] },
		"courseBundle": { "enum": [null] },
		"enrollmentAccessType": { "enum": [null] },
		"enrollmentDrippingAccessCourse": { "enum": [null] },
		"physicalProduct": {
			"type": ["object", "null"],
			"required": [
				"id",
				"name",
				"options"
			],
			"properties": {
				"id": {
					"type": "integer",
					"minimum": 1
				},
				"name": { "type": "string" },
				"options": {
					"type": "array",
					"maxItems": 0
				}
			},
			"additionalProperties": false
		},
		"tag": {
			"type": ["object", "null"],
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
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id") || data.createdAt === void 0 && (missing0 = "createdAt") || data.resources === void 0 && (missing0 = "resources")) {
			validate27.errors = [0];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "id" || key0 === "createdAt" || key0 === "resources")) {
				validate27.errors = [0];
				return false;
			}
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
					if (typeof data1 === "string") {
						if (!pattern1.test(data1)) {
							validate27.errors = [0];
							return false;
						}
					} else {
						validate27.errors = [0];
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
									if (data3.course === void 0 && (missing1 = "course") || data3.courseBundle === void 0 && (missing1 = "courseBundle") || data3.enrollmentAccessType === void 0 && (missing1 = "enrollmentAccessType") || data3.enrollmentDrippingAccessCourse === void 0 && (missing1 = "enrollmentDrippingAccessCourse") || data3.physicalProduct === void 0 && (missing1 = "physicalProduct") || data3.tag === void 0 && (missing1 = "tag")) {
										validate27.errors = [0];
										return false;
									} else {
										for (const key1 in data3) if (!(key1 === "course" || key1 === "courseBundle" || key1 === "enrollmentAccessType" || key1 === "enrollmentDrippingAccessCourse" || key1 === "physicalProduct" || key1 === "tag")) {
											validate27.errors = [0];
											return false;
										}
										if (data3.course !== void 0) {
											if (!(data3.course === null)) {
												validate27.errors = [0];
												return false;
											}
											var valid3 = true;
										} else var valid3 = true;
										if (valid3) {
											if (data3.courseBundle !== void 0) {
												if (!(data3.courseBundle === null)) {
													validate27.errors = [0];
													return false;
												}
												var valid3 = true;
											} else var valid3 = true;
											if (valid3) {
												if (data3.enrollmentAccessType !== void 0) {
													if (!(data3.enrollmentAccessType === null)) {
														validate27.errors = [0];
														return false;
													}
													var valid3 = true;
												} else var valid3 = true;
												if (valid3) {
													if (data3.enrollmentDrippingAccessCourse !== void 0) {
														if (!(data3.enrollmentDrippingAccessCourse === null)) {
															validate27.errors = [0];
															return false;
														}
														var valid3 = true;
													} else var valid3 = true;
													if (valid3) {
														if (data3.physicalProduct !== void 0) {
															let data8 = data3.physicalProduct;
															if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
																validate27.errors = [0];
																return false;
															}
															if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
																let missing2;
																if (data8.id === void 0 && (missing2 = "id") || data8.name === void 0 && (missing2 = "name") || data8.options === void 0 && (missing2 = "options")) {
																	validate27.errors = [0];
																	return false;
																} else {
																	for (const key2 in data8) if (!(key2 === "id" || key2 === "name" || key2 === "options")) {
																		validate27.errors = [0];
																		return false;
																	}
																	if (data8.id !== void 0) {
																		let data9 = data8.id;
																		if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
																			validate27.errors = [0];
																			return false;
																		}
																		if (typeof data9 == "number" && isFinite(data9)) {
																			if (data9 < 1 || isNaN(data9)) {
																				validate27.errors = [0];
																				return false;
																			}
																		}
																		var valid4 = true;
																	} else var valid4 = true;
																	if (valid4) {
																		if (data8.name !== void 0) {
																			if (typeof data8.name !== "string") {
																				validate27.errors = [0];
																				return false;
																			}
																			var valid4 = true;
																		} else var valid4 = true;
																		if (valid4) {
																			if (data8.options !== void 0) {
																				let data11 = data8.options;
																				if (Array.isArray(data11)) {
																					if (data11.length > 0) {
																						validate27.errors = [0];
																						return false;
																					}
																				} else {
																					validate27.errors = [0];
																					return false;
																				}
																				var valid4 = true;
																			} else var valid4 = true;
																		}
																	}
																}
															}
															var valid3 = true;
														} else var valid3 = true;
														if (valid3) {
															if (data3.tag !== void 0) {
																let data12 = data3.tag;
																if (!(data12 && typeof data12 == "object" && !Array.isArray(data12)) && data12 !== null) {
																	validate27.errors = [0];
																	return false;
																}
																if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																	let missing3;
																	if (data12.id === void 0 && (missing3 = "id") || data12.name === void 0 && (missing3 = "name")) {
																		validate27.errors = [0];
																		return false;
																	} else {
																		for (const key3 in data12) if (!(key3 === "id" || key3 === "name")) {
																			validate27.errors = [0];
																			return false;
																		}
																		if (data12.id !== void 0) {
																			let data13 = data12.id;
																			if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
																				validate27.errors = [0];
																				return false;
																			}
																			if (typeof data13 == "number" && isFinite(data13)) {
																				if (data13 < 1 || isNaN(data13)) {
																					validate27.errors = [0];
																					return false;
																				}
																			}
																			var valid5 = true;
																		} else var valid5 = true;
																		if (valid5) {
																			if (data12.name !== void 0) {
																				if (typeof data12.name !== "string") {
																					validate27.errors = [0];
																					return false;
																				}
																				var valid5 = true;
																			} else var valid5 = true;
																		}
																	}
																}
																var valid3 = true;
															} else var valid3 = true;
														}
													}
												}
											}
										}
									}
								} else {
									validate27.errors = [0];
									return false;
								}
							}
						} else {
							validate27.errors = [0];
							return false;
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
			if (data.customer === void 0 && (missing0 = "customer") || data.coupon === void 0 && (missing0 = "coupon") || data.funnelStep === void 0 && (missing0 = "funnelStep") || data.order === void 0 && (missing0 = "order") || data.orderItem === void 0 && (missing0 = "orderItem") || data.pricePlan === void 0 && (missing0 = "pricePlan")) {
				validate22.errors = [0];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "customer" || key0 === "coupon" || key0 === "funnelStep" || key0 === "checkoutPage" || key0 === "order" || key0 === "orderItem" || key0 === "pricePlan")) {
					validate22.errors = [0];
					return false;
				}
				if (_errs1 === errors) {
					if (data.customer !== void 0) {
						const _errs2 = errors;
						if (!validate23(data.customer, {
							instancePath: instancePath + "/customer",
							parentData: data,
							parentDataProperty: "customer",
							rootData
						})) {
							vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.coupon !== void 0) {
							const _errs3 = errors;
							if (!(data.coupon === null)) {
								validate22.errors = [0];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.funnelStep !== void 0) {
								const _errs4 = errors;
								if (!validate25(data.funnelStep, {
									instancePath: instancePath + "/funnelStep",
									parentData: data,
									parentDataProperty: "funnelStep",
									rootData
								})) {
									vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.checkoutPage !== void 0) {
									const _errs5 = errors;
									if (!(data.checkoutPage === null)) {
										validate22.errors = [0];
										return false;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.order !== void 0) {
										let data4 = data.order;
										const _errs6 = errors;
										if (errors === errors) {
											if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
												let missing1;
												if (data4.id === void 0 && (missing1 = "id") || data4.createdAt === void 0 && (missing1 = "createdAt") || data4.totalPrice === void 0 && (missing1 = "totalPrice") || data4.vat === void 0 && (missing1 = "vat") || data4.discountAmount === void 0 && (missing1 = "discountAmount") || data4.discountType === void 0 && (missing1 = "discountType") || data4.shippingFee === void 0 && (missing1 = "shippingFee")) {
													validate22.errors = [0];
													return false;
												} else {
													const _errs9 = errors;
													for (const key1 in data4) if (!(key1 === "id" || key1 === "createdAt" || key1 === "totalPrice" || key1 === "vat" || key1 === "discountAmount" || key1 === "discountType" || key1 === "shippingFee")) {
														validate22.errors = [0];
														return false;
													}
													if (_errs9 === errors) {
														if (data4.id !== void 0) {
															let data5 = data4.id;
															const _errs10 = errors;
															if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
																validate22.errors = [0];
																return false;
															}
															if (errors === _errs10) {
																if (typeof data5 == "number" && isFinite(data5)) {
																	if (data5 < 1 || isNaN(data5)) {
																		validate22.errors = [0];
																		return false;
																	}
																}
															}
															var valid2 = _errs10 === errors;
														} else var valid2 = true;
														if (valid2) {
															if (data4.createdAt !== void 0) {
																let data6 = data4.createdAt;
																const _errs12 = errors;
																if (errors === _errs12) {
																	if (typeof data6 === "string") {
																		if (!pattern1.test(data6)) {
																			validate22.errors = [0];
																			return false;
																		}
																	} else {
																		validate22.errors = [0];
																		return false;
																	}
																}
																var valid2 = _errs12 === errors;
															} else var valid2 = true;
															if (valid2) {
																if (data4.totalPrice !== void 0) {
																	let data7 = data4.totalPrice;
																	const _errs14 = errors;
																	if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)) && data7 !== null) {
																		validate22.errors = [0];
																		return false;
																	}
																	var valid2 = _errs14 === errors;
																} else var valid2 = true;
																if (valid2) {
																	if (data4.vat !== void 0) {
																		let data8 = data4.vat;
																		const _errs16 = errors;
																		if (!(typeof data8 == "number" && isFinite(data8)) && data8 !== null) {
																			validate22.errors = [0];
																			return false;
																		}
																		var valid2 = _errs16 === errors;
																	} else var valid2 = true;
																	if (valid2) {
																		if (data4.discountAmount !== void 0) {
																			const _errs18 = errors;
																			if (!(data4.discountAmount === null)) {
																				validate22.errors = [0];
																				return false;
																			}
																			var valid2 = _errs18 === errors;
																		} else var valid2 = true;
																		if (valid2) {
																			if (data4.discountType !== void 0) {
																				const _errs19 = errors;
																				if (!(data4.discountType === null)) {
																					validate22.errors = [0];
																					return false;
																				}
																				var valid2 = _errs19 === errors;
																			} else var valid2 = true;
																			if (valid2) {
																				if (data4.shippingFee !== void 0) {
																					const _errs20 = errors;
																					if (!(data4.shippingFee === null)) {
																						validate22.errors = [0];
																						return false;
																					}
																					var valid2 = _errs20 === errors;
																				} else var valid2 = true;
																			}
																		}
																	}
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
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.orderItem !== void 0) {
											const _errs21 = errors;
											if (!validate27(data.orderItem, {
												instancePath: instancePath + "/orderItem",
												parentData: data,
												parentDataProperty: "orderItem",
												rootData
											})) {
												vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs21 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.pricePlan !== void 0) {
												let data13 = data.pricePlan;
												const _errs22 = errors;
												if (errors === errors) {
													if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
														let missing2;
														if (data13.id === void 0 && (missing2 = "id") || data13.name === void 0 && (missing2 = "name") || data13.innerName === void 0 && (missing2 = "innerName") || data13.type === void 0 && (missing2 = "type") || data13.amount === void 0 && (missing2 = "amount") || data13.currency === void 0 && (missing2 = "currency") || data13.recurringOptions === void 0 && (missing2 = "recurringOptions") || data13.statementDescriptor === void 0 && (missing2 = "statementDescriptor")) {
															validate22.errors = [0];
															return false;
														} else {
															const _errs25 = errors;
															for (const key2 in data13) if (!(key2 === "id" || key2 === "name" || key2 === "innerName" || key2 === "type" || key2 === "amount" || key2 === "currency" || key2 === "recurringOptions" || key2 === "statementDescriptor")) {
																validate22.errors = [0];
																return false;
															}
															if (_errs25 === errors) {
																if (data13.id !== void 0) {
																	let data14 = data13.id;
																	const _errs26 = errors;
																	if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
																		validate22.errors = [0];
																		return false;
																	}
																	if (errors === _errs26) {
																		if (typeof data14 == "number" && isFinite(data14)) {
																			if (data14 < 1 || isNaN(data14)) {
																				validate22.errors = [0];
																				return false;
																			}
																		}
																	}
																	var valid4 = _errs26 === errors;
																} else var valid4 = true;
																if (valid4) {
																	if (data13.name !== void 0) {
																		const _errs28 = errors;
																		if (typeof data13.name !== "string") {
																			validate22.errors = [0];
																			return false;
																		}
																		var valid4 = _errs28 === errors;
																	} else var valid4 = true;
																	if (valid4) {
																		if (data13.innerName !== void 0) {
																			const _errs30 = errors;
																			if (typeof data13.innerName !== "string") {
																				validate22.errors = [0];
																				return false;
																			}
																			var valid4 = _errs30 === errors;
																		} else var valid4 = true;
																		if (valid4) {
																			if (data13.type !== void 0) {
																				const _errs32 = errors;
																				if (!(data13.type === "one_shot")) {
																					validate22.errors = [0];
																					return false;
																				}
																				var valid4 = _errs32 === errors;
																			} else var valid4 = true;
																			if (valid4) {
																				if (data13.amount !== void 0) {
																					let data18 = data13.amount;
																					const _errs33 = errors;
																					if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
																						validate22.errors = [0];
																						return false;
																					}
																					var valid4 = _errs33 === errors;
																				} else var valid4 = true;
																				if (valid4) {
																					if (data13.currency !== void 0) {
																						const _errs35 = errors;
																						if (typeof data13.currency !== "string") {
																							validate22.errors = [0];
																							return false;
																						}
																						var valid4 = _errs35 === errors;
																					} else var valid4 = true;
																					if (valid4) {
																						if (data13.recurringOptions !== void 0) {
																							const _errs37 = errors;
																							if (!(data13.recurringOptions === null)) {
																								validate22.errors = [0];
																								return false;
																							}
																							var valid4 = _errs37 === errors;
																						} else var valid4 = true;
																						if (valid4) {
																							if (data13.statementDescriptor !== void 0) {
																								const _errs38 = errors;
																								if (typeof data13.statementDescriptor !== "string") {
																									validate22.errors = [0];
																									return false;
																								}
																								var valid4 = _errs38 === errors;
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
														validate22.errors = [0];
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
