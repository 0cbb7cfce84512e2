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
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.email === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "email" },
				message: "must have required property 'email'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err2 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.email !== void 0) {
			if (typeof data.email !== "string") {
				const err4 = {
					instancePath: instancePath + "/email",
					schemaPath: "#/properties/email/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.registeredAt !== void 0) {
			let data2 = data.registeredAt;
			if (typeof data2 !== "string" && data2 !== null) {
				const err5 = {
					instancePath: instancePath + "/registeredAt",
					schemaPath: "#/properties/registeredAt/type",
					keyword: "type",
					params: { type: schema13.properties.registeredAt.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.locale !== void 0) {
			let data3 = data.locale;
			if (typeof data3 !== "string" && data3 !== null) {
				const err6 = {
					instancePath: instancePath + "/locale",
					schemaPath: "#/properties/locale/type",
					keyword: "type",
					params: { type: schema13.properties.locale.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.sourceURL !== void 0) {
			let data4 = data.sourceURL;
			if (typeof data4 !== "string" && data4 !== null) {
				const err7 = {
					instancePath: instancePath + "/sourceURL",
					schemaPath: "#/properties/sourceURL/type",
					keyword: "type",
					params: { type: schema13.properties.sourceURL.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.unsubscribed !== void 0) {
			let data5 = data.unsubscribed;
			if (typeof data5 !== "boolean" && data5 !== null) {
				const err8 = {
					instancePath: instancePath + "/unsubscribed",
					schemaPath: "#/properties/unsubscribed/type",
					keyword: "type",
					params: { type: schema13.properties.unsubscribed.type },
					message: "must be boolean,null"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.bounced !== void 0) {
			let data6 = data.bounced;
			if (typeof data6 !== "boolean" && data6 !== null) {
				const err9 = {
					instancePath: instancePath + "/bounced",
					schemaPath: "#/properties/bounced/type",
					keyword: "type",
					params: { type: schema13.properties.bounced.type },
					message: "must be boolean,null"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.needsConfirmation !== void 0) {
			let data7 = data.needsConfirmation;
			if (typeof data7 !== "boolean" && data7 !== null) {
				const err10 = {
					instancePath: instancePath + "/needsConfirmation",
					schemaPath: "#/properties/needsConfirmation/type",
					keyword: "type",
					params: { type: schema13.properties.needsConfirmation.type },
					message: "must be boolean,null"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.fields !== void 0) {
			let data8 = data.fields;
			if (!Array.isArray(data8) && data8 !== null) {
				const err11 = {
					instancePath: instancePath + "/fields",
					schemaPath: "#/properties/fields/type",
					keyword: "type",
					params: { type: schema13.properties.fields.type },
					message: "must be array,null"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (Array.isArray(data8)) {
				const len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data9 = data8[i0];
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						if (data9.fieldName !== void 0) {
							let data10 = data9.fieldName;
							if (typeof data10 !== "string" && data10 !== null) {
								const err12 = {
									instancePath: instancePath + "/fields/" + i0 + "/fieldName",
									schemaPath: "#/$defs/contactField/properties/fieldName/type",
									keyword: "type",
									params: { type: schema14.properties.fieldName.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data9.slug !== void 0) {
							let data11 = data9.slug;
							if (typeof data11 !== "string" && data11 !== null) {
								const err13 = {
									instancePath: instancePath + "/fields/" + i0 + "/slug",
									schemaPath: "#/$defs/contactField/properties/slug/type",
									keyword: "type",
									params: { type: schema14.properties.slug.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/fields/" + i0,
							schemaPath: "#/$defs/contactField/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			}
		}
		if (data.tags !== void 0) {
			let data12 = data.tags;
			if (!Array.isArray(data12) && data12 !== null) {
				const err15 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: schema13.properties.tags.type },
					message: "must be array,null"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (Array.isArray(data12)) {
				const len1 = data12.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data13 = data12[i1];
					if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
						if (data13.id !== void 0) {
							let data14 = data13.id;
							if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)) && data14 !== null) {
								const err16 = {
									instancePath: instancePath + "/tags/" + i1 + "/id",
									schemaPath: "#/properties/tags/items/properties/id/type",
									keyword: "type",
									params: { type: schema13.properties.tags.items.properties.id.type },
									message: "must be integer,null"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
							if (typeof data14 == "number" && isFinite(data14)) {
								if (data14 < 1 || isNaN(data14)) {
									const err17 = {
										instancePath: instancePath + "/tags/" + i1 + "/id",
										schemaPath: "#/properties/tags/items/properties/id/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
							}
						}
						if (data13.name !== void 0) {
							let data15 = data13.name;
							if (typeof data15 !== "string" && data15 !== null) {
								const err18 = {
									instancePath: instancePath + "/tags/" + i1 + "/name",
									schemaPath: "#/properties/tags/items/properties/name/type",
									keyword: "type",
									params: { type: schema13.properties.tags.items.properties.name.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/tags/" + i1,
							schemaPath: "#/properties/tags/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate12.errors = vErrors;
	return errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.contact === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "contact" },
				message: "must have required property 'contact'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
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
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate11.errors = vErrors;
	return errors === 0;
}
const isContactOptIn = validate14;
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.contact === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "contact" },
				message: "must have required property 'contact'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
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
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate14.errors = vErrors;
	return errors === 0;
}
const isContactTagAdded = validate16;
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.contact === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "contact" },
				message: "must have required property 'contact'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.tag === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tag" },
				message: "must have required property 'tag'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
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
		if (data.tag !== void 0) {
			let data1 = data.tag;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.id === void 0) {
					const err2 = {
						instancePath: instancePath + "/tag",
						schemaPath: "#/$defs/tag/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data1.name === void 0) {
					const err3 = {
						instancePath: instancePath + "/tag",
						schemaPath: "#/$defs/tag/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.id !== void 0) {
					let data2 = data1.id;
					if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
						const err4 = {
							instancePath: instancePath + "/tag/id",
							schemaPath: "#/$defs/tag/properties/id/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 < 1 || isNaN(data2)) {
							const err5 = {
								instancePath: instancePath + "/tag/id",
								schemaPath: "#/$defs/tag/properties/id/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					}
				}
				if (data1.name !== void 0) {
					if (typeof data1.name !== "string") {
						const err6 = {
							instancePath: instancePath + "/tag/name",
							schemaPath: "#/$defs/tag/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/tag",
					schemaPath: "#/$defs/tag/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate16.errors = vErrors;
	return errors === 0;
}
const isContactTagRemoved = validate18;
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.contact === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "contact" },
				message: "must have required property 'contact'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.tag === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tag" },
				message: "must have required property 'tag'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.contact !== void 0) {
			let data0 = data.contact;
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
				if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
					if (data0.contact === void 0) {
						const err2 = {
							instancePath: instancePath + "/contact",
							schemaPath: "#/properties/contact/anyOf/1/required",
							keyword: "required",
							params: { missingProperty: "contact" },
							message: "must have required property 'contact'"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
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
				} else {
					const err3 = {
						instancePath: instancePath + "/contact",
						schemaPath: "#/properties/contact/anyOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				var _valid0 = _errs4 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) {
				const err4 = {
					instancePath: instancePath + "/contact",
					schemaPath: "#/properties/contact/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			} else {
				errors = _errs2;
				if (vErrors !== null) {
					if (_errs2) vErrors.length = _errs2;
					else vErrors = null;
				}
			}
		}
		if (data.tag !== void 0) {
			let data2 = data.tag;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.id === void 0) {
					const err5 = {
						instancePath: instancePath + "/tag",
						schemaPath: "#/$defs/tag/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data2.name === void 0) {
					const err6 = {
						instancePath: instancePath + "/tag",
						schemaPath: "#/$defs/tag/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data2.id !== void 0) {
					let data3 = data2.id;
					if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
						const err7 = {
							instancePath: instancePath + "/tag/id",
							schemaPath: "#/$defs/tag/properties/id/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
					if (typeof data3 == "number" && isFinite(data3)) {
						if (data3 < 1 || isNaN(data3)) {
							const err8 = {
								instancePath: instancePath + "/tag/id",
								schemaPath: "#/$defs/tag/properties/id/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					}
				}
				if (data2.name !== void 0) {
					if (typeof data2.name !== "string") {
						const err9 = {
							instancePath: instancePath + "/tag/name",
							schemaPath: "#/$defs/tag/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/tag",
					schemaPath: "#/$defs/tag/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate18.errors = vErrors;
	return errors === 0;
}
const isSaleCanceled = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.contactId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "contactId" },
				message: "must have required property 'contactId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.email === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "email" },
				message: "must have required property 'email'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && data0 !== null) {
				const err2 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: schema22.properties.id.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.contactId !== void 0) {
			let data1 = data.contactId;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/contactId",
					schemaPath: "#/properties/contactId/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/contactId",
						schemaPath: "#/properties/contactId/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.clientIp !== void 0) {
			let data2 = data.clientIp;
			if (typeof data2 !== "string" && data2 !== null) {
				const err6 = {
					instancePath: instancePath + "/clientIp",
					schemaPath: "#/properties/clientIp/type",
					keyword: "type",
					params: { type: schema22.properties.clientIp.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.email !== void 0) {
			if (typeof data.email !== "string") {
				const err7 = {
					instancePath: instancePath + "/email",
					schemaPath: "#/properties/email/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.fields !== void 0) {
			let data4 = data.fields;
			const _errs10 = errors;
			let valid1 = false;
			const _errs11 = errors;
			const _errs13 = errors;
			let valid3 = false;
			const _errs14 = errors;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4.first_name !== void 0) {
					let data5 = data4.first_name;
					if (typeof data5 !== "string" && data5 !== null) {
						const err8 = {
							instancePath: instancePath + "/fields/first_name",
							schemaPath: "#/$defs/customerFields/anyOf/0/properties/first_name/type",
							keyword: "type",
							params: { type: schema23.anyOf[0].properties.first_name.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (data4.surname !== void 0) {
					let data6 = data4.surname;
					if (typeof data6 !== "string" && data6 !== null) {
						const err9 = {
							instancePath: instancePath + "/fields/surname",
							schemaPath: "#/$defs/customerFields/anyOf/0/properties/surname/type",
							keyword: "type",
							params: { type: schema23.anyOf[0].properties.surname.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data4.phone_number !== void 0) {
					let data7 = data4.phone_number;
					if (typeof data7 !== "string" && data7 !== null) {
						const err10 = {
							instancePath: instancePath + "/fields/phone_number",
							schemaPath: "#/$defs/customerFields/anyOf/0/properties/phone_number/type",
							keyword: "type",
							params: { type: schema23.anyOf[0].properties.phone_number.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data4.country !== void 0) {
					let data8 = data4.country;
					if (typeof data8 !== "string" && data8 !== null) {
						const err11 = {
							instancePath: instancePath + "/fields/country",
							schemaPath: "#/$defs/customerFields/anyOf/0/properties/country/type",
							keyword: "type",
							params: { type: schema23.anyOf[0].properties.country.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data4.street_address !== void 0) {
					let data9 = data4.street_address;
					if (typeof data9 !== "string" && data9 !== null) {
						const err12 = {
							instancePath: instancePath + "/fields/street_address",
							schemaPath: "#/$defs/customerFields/anyOf/0/properties/street_address/type",
							keyword: "type",
							params: { type: schema23.anyOf[0].properties.street_address.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data4.postcode !== void 0) {
					let data10 = data4.postcode;
					if (typeof data10 !== "string" && data10 !== null) {
						const err13 = {
							instancePath: instancePath + "/fields/postcode",
							schemaPath: "#/$defs/customerFields/anyOf/0/properties/postcode/type",
							keyword: "type",
							params: { type: schema23.anyOf[0].properties.postcode.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (data4.city !== void 0) {
					let data11 = data4.city;
					if (typeof data11 !== "string" && data11 !== null) {
						const err14 = {
							instancePath: instancePath + "/fields/city",
							schemaPath: "#/$defs/customerFields/anyOf/0/properties/city/type",
							keyword: "type",
							params: { type: schema23.anyOf[0].properties.city.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data4.company_name !== void 0) {
					let data12 = data4.company_name;
					if (typeof data12 !== "string" && data12 !== null) {
						const err15 = {
							instancePath: instancePath + "/fields/company_name",
							schemaPath: "#/$defs/customerFields/anyOf/0/properties/company_name/type",
							keyword: "type",
							params: { type: schema23.anyOf[0].properties.company_name.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data4.tax_number !== void 0) {
					let data13 = data4.tax_number;
					if (typeof data13 !== "string" && data13 !== null) {
						const err16 = {
							instancePath: instancePath + "/fields/tax_number",
							schemaPath: "#/$defs/customerFields/anyOf/0/properties/tax_number/type",
							keyword: "type",
							params: { type: schema23.anyOf[0].properties.tax_number.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/fields",
					schemaPath: "#/$defs/customerFields/anyOf/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			var _valid1 = _errs14 === errors;
			valid3 = valid3 || _valid1;
			if (!valid3) {
				const _errs35 = errors;
				if (Array.isArray(data4)) {
					if (data4.length > 0) {
						const err18 = {
							instancePath: instancePath + "/fields",
							schemaPath: "#/$defs/customerFields/anyOf/1/maxItems",
							keyword: "maxItems",
							params: { limit: 0 },
							message: "must NOT have more than 0 items"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				} else {
					const err19 = {
						instancePath: instancePath + "/fields",
						schemaPath: "#/$defs/customerFields/anyOf/1/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				var _valid1 = _errs35 === errors;
				valid3 = valid3 || _valid1;
			}
			if (!valid3) {
				const err20 = {
					instancePath: instancePath + "/fields",
					schemaPath: "#/$defs/customerFields/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
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
					const err21 = {
						instancePath: instancePath + "/fields",
						schemaPath: "#/properties/fields/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				var _valid0 = _errs37 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) {
				const err22 = {
					instancePath: instancePath + "/fields",
					schemaPath: "#/properties/fields/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			} else {
				errors = _errs10;
				if (vErrors !== null) {
					if (_errs10) vErrors.length = _errs10;
					else vErrors = null;
				}
			}
		}
		if (data.paymentProcessor !== void 0) {
			let data14 = data.paymentProcessor;
			if (typeof data14 !== "string" && data14 !== null) {
				const err23 = {
					instancePath: instancePath + "/paymentProcessor",
					schemaPath: "#/properties/paymentProcessor/type",
					keyword: "type",
					params: { type: schema22.properties.paymentProcessor.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.sourceUrl !== void 0) {
			let data15 = data.sourceUrl;
			if (typeof data15 !== "string" && data15 !== null) {
				const err24 = {
					instancePath: instancePath + "/sourceUrl",
					schemaPath: "#/properties/sourceUrl/type",
					keyword: "type",
					params: { type: schema22.properties.sourceUrl.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
	} else {
		const err25 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err25];
		else vErrors.push(err25);
		errors++;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id !== void 0) {
			let data0 = data.id;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && data0 !== null) {
				const err0 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: schema24.properties.id.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err1 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 !== "string" && data1 !== null) {
				const err2 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: schema24.properties.name.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.type !== void 0) {
			let data2 = data.type;
			if (typeof data2 !== "string" && data2 !== null) {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: schema24.properties.type.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.funnel !== void 0) {
			let data3 = data.funnel;
			const _errs8 = errors;
			let valid1 = false;
			const _errs9 = errors;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.id !== void 0) {
					let data4 = data3.id;
					if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && data4 !== null) {
						const err4 = {
							instancePath: instancePath + "/funnel/id",
							schemaPath: "#/$defs/funnel/properties/id/type",
							keyword: "type",
							params: { type: schema25.properties.id.type },
							message: "must be integer,null"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
					if (typeof data4 == "number" && isFinite(data4)) {
						if (data4 < 1 || isNaN(data4)) {
							const err5 = {
								instancePath: instancePath + "/funnel/id",
								schemaPath: "#/$defs/funnel/properties/id/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					}
				}
				if (data3.name !== void 0) {
					let data5 = data3.name;
					if (typeof data5 !== "string" && data5 !== null) {
						const err6 = {
							instancePath: instancePath + "/funnel/name",
							schemaPath: "#/$defs/funnel/properties/name/type",
							keyword: "type",
							params: { type: schema25.properties.name.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/funnel",
					schemaPath: "#/$defs/funnel/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs16 = errors;
				if (data3 !== null) {
					const err8 = {
						instancePath: instancePath + "/funnel",
						schemaPath: "#/properties/funnel/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				var _valid0 = _errs16 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) {
				const err9 = {
					instancePath: instancePath + "/funnel",
					schemaPath: "#/properties/funnel/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
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
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err1 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		if (data.createdAt !== void 0) {
			let data1 = data.createdAt;
			if (typeof data1 !== "string" && data1 !== null) {
				const err3 = {
					instancePath: instancePath + "/createdAt",
					schemaPath: "#/properties/createdAt/type",
					keyword: "type",
					params: { type: schema27.properties.createdAt.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.resources !== void 0) {
			let data2 = data.resources;
			if (!Array.isArray(data2) && data2 !== null) {
				const err4 = {
					instancePath: instancePath + "/resources",
					schemaPath: "#/properties/resources/type",
					keyword: "type",
					params: { type: schema27.properties.resources.type },
					message: "must be array,null"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.physicalProduct !== void 0) {
							let data4 = data3.physicalProduct;
							if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null) {
								const err5 = {
									instancePath: instancePath + "/resources/" + i0 + "/physicalProduct",
									schemaPath: "#/$defs/resource/properties/physicalProduct/type",
									keyword: "type",
									params: { type: schema28.properties.physicalProduct.type },
									message: "must be object,null"
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
							if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
								if (data4.id !== void 0) {
									let data5 = data4.id;
									if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null) {
										const err6 = {
											instancePath: instancePath + "/resources/" + i0 + "/physicalProduct/id",
											schemaPath: "#/$defs/resource/properties/physicalProduct/properties/id/type",
											keyword: "type",
											params: { type: schema28.properties.physicalProduct.properties.id.type },
											message: "must be integer,null"
										};
										if (vErrors === null) vErrors = [err6];
										else vErrors.push(err6);
										errors++;
									}
									if (typeof data5 == "number" && isFinite(data5)) {
										if (data5 < 1 || isNaN(data5)) {
											const err7 = {
												instancePath: instancePath + "/resources/" + i0 + "/physicalProduct/id",
												schemaPath: "#/$defs/resource/properties/physicalProduct/properties/id/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err7];
											else vErrors.push(err7);
											errors++;
										}
									}
								}
								if (data4.name !== void 0) {
									let data6 = data4.name;
									if (typeof data6 !== "string" && data6 !== null) {
										const err8 = {
											instancePath: instancePath + "/resources/" + i0 + "/physicalProduct/name",
											schemaPath: "#/$defs/resource/properties/physicalProduct/properties/name/type",
											keyword: "type",
											params: { type: schema28.properties.physicalProduct.properties.name.type },
											message: "must be string,null"
										};
										if (vErrors === null) vErrors = [err8];
										else vErrors.push(err8);
										errors++;
									}
								}
							}
						}
						if (data3.tag !== void 0) {
							let data7 = data3.tag;
							if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
								const err9 = {
									instancePath: instancePath + "/resources/" + i0 + "/tag",
									schemaPath: "#/$defs/resource/properties/tag/type",
									keyword: "type",
									params: { type: schema28.properties.tag.type },
									message: "must be object,null"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
							if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
								if (data7.id !== void 0) {
									let data8 = data7.id;
									if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && data8 !== null) {
										const err10 = {
											instancePath: instancePath + "/resources/" + i0 + "/tag/id",
											schemaPath: "#/$defs/resource/properties/tag/properties/id/type",
											keyword: "type",
											params: { type: schema28.properties.tag.properties.id.type },
											message: "must be integer,null"
										};
										if (vErrors === null) vErrors = [err10];
										else vErrors.push(err10);
										errors++;
									}
									if (typeof data8 == "number" && isFinite(data8)) {
										if (data8 < 1 || isNaN(data8)) {
											const err11 = {
												instancePath: instancePath + "/resources/" + i0 + "/tag/id",
												schemaPath: "#/$defs/resource/properties/tag/properties/id/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err11];
											else vErrors.push(err11);
											errors++;
										}
									}
								}
								if (data7.name !== void 0) {
									let data9 = data7.name;
									if (typeof data9 !== "string" && data9 !== null) {
										const err12 = {
											instancePath: instancePath + "/resources/" + i0 + "/tag/name",
											schemaPath: "#/$defs/resource/properties/tag/properties/name/type",
											keyword: "type",
											params: { type: schema28.properties.tag.properties.name.type },
											message: "must be string,null"
										};
										if (vErrors === null) vErrors = [err12];
										else vErrors.push(err12);
										errors++;
									}
								}
							}
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/resources/" + i0,
							schemaPath: "#/$defs/resource/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate27.errors = vErrors;
	return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.customer === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "customer" },
				message: "must have required property 'customer'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.order === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "order" },
				message: "must have required property 'order'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.orderItem === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "orderItem" },
				message: "must have required property 'orderItem'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.customer !== void 0) {
			if (!validate23(data.customer, {
				instancePath: instancePath + "/customer",
				parentData: data,
				parentDataProperty: "customer",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.funnelStep !== void 0) {
			let data1 = data.funnelStep;
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
					const err3 = {
						instancePath: instancePath + "/funnelStep",
						schemaPath: "#/properties/funnelStep/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				var _valid0 = _errs5 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) {
				const err4 = {
					instancePath: instancePath + "/funnelStep",
					schemaPath: "#/properties/funnelStep/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			} else {
				errors = _errs3;
				if (vErrors !== null) {
					if (_errs3) vErrors.length = _errs3;
					else vErrors = null;
				}
			}
		}
		if (data.order !== void 0) {
			let data2 = data.order;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.id === void 0) {
					const err5 = {
						instancePath: instancePath + "/order",
						schemaPath: "#/$defs/order/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data2.id !== void 0) {
					let data3 = data2.id;
					if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
						const err6 = {
							instancePath: instancePath + "/order/id",
							schemaPath: "#/$defs/order/properties/id/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
					if (typeof data3 == "number" && isFinite(data3)) {
						if (data3 < 1 || isNaN(data3)) {
							const err7 = {
								instancePath: instancePath + "/order/id",
								schemaPath: "#/$defs/order/properties/id/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					}
				}
				if (data2.createdAt !== void 0) {
					let data4 = data2.createdAt;
					if (typeof data4 !== "string" && data4 !== null) {
						const err8 = {
							instancePath: instancePath + "/order/createdAt",
							schemaPath: "#/$defs/order/properties/createdAt/type",
							keyword: "type",
							params: { type: schema26.properties.createdAt.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (data2.totalPrice !== void 0) {
					let data5 = data2.totalPrice;
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null) {
						const err9 = {
							instancePath: instancePath + "/order/totalPrice",
							schemaPath: "#/$defs/order/properties/totalPrice/type",
							keyword: "type",
							params: { type: schema26.properties.totalPrice.type },
							message: "must be integer,null"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/order",
					schemaPath: "#/$defs/order/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.orderItem !== void 0) {
			if (!validate27(data.orderItem, {
				instancePath: instancePath + "/orderItem",
				parentData: data,
				parentDataProperty: "orderItem",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data.pricePlan !== void 0) {
			let data7 = data.pricePlan;
			const _errs18 = errors;
			let valid4 = false;
			const _errs19 = errors;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.id !== void 0) {
					let data8 = data7.id;
					if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && data8 !== null) {
						const err11 = {
							instancePath: instancePath + "/pricePlan/id",
							schemaPath: "#/$defs/pricePlan/properties/id/type",
							keyword: "type",
							params: { type: schema29.properties.id.type },
							message: "must be integer,null"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
					if (typeof data8 == "number" && isFinite(data8)) {
						if (data8 < 1 || isNaN(data8)) {
							const err12 = {
								instancePath: instancePath + "/pricePlan/id",
								schemaPath: "#/$defs/pricePlan/properties/id/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					}
				}
				if (data7.name !== void 0) {
					let data9 = data7.name;
					if (typeof data9 !== "string" && data9 !== null) {
						const err13 = {
							instancePath: instancePath + "/pricePlan/name",
							schemaPath: "#/$defs/pricePlan/properties/name/type",
							keyword: "type",
							params: { type: schema29.properties.name.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (data7.innerName !== void 0) {
					let data10 = data7.innerName;
					if (typeof data10 !== "string" && data10 !== null) {
						const err14 = {
							instancePath: instancePath + "/pricePlan/innerName",
							schemaPath: "#/$defs/pricePlan/properties/innerName/type",
							keyword: "type",
							params: { type: schema29.properties.innerName.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data7.type !== void 0) {
					let data11 = data7.type;
					if (typeof data11 !== "string" && data11 !== null) {
						const err15 = {
							instancePath: instancePath + "/pricePlan/type",
							schemaPath: "#/$defs/pricePlan/properties/type/type",
							keyword: "type",
							params: { type: schema29.properties.type.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data7.amount !== void 0) {
					let data12 = data7.amount;
					if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)) && data12 !== null) {
						const err16 = {
							instancePath: instancePath + "/pricePlan/amount",
							schemaPath: "#/$defs/pricePlan/properties/amount/type",
							keyword: "type",
							params: { type: schema29.properties.amount.type },
							message: "must be integer,null"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data7.currency !== void 0) {
					let data13 = data7.currency;
					if (typeof data13 !== "string" && data13 !== null) {
						const err17 = {
							instancePath: instancePath + "/pricePlan/currency",
							schemaPath: "#/$defs/pricePlan/properties/currency/type",
							keyword: "type",
							params: { type: schema29.properties.currency.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data7.statementDescriptor !== void 0) {
					let data14 = data7.statementDescriptor;
					if (typeof data14 !== "string" && data14 !== null) {
						const err18 = {
							instancePath: instancePath + "/pricePlan/statementDescriptor",
							schemaPath: "#/$defs/pricePlan/properties/statementDescriptor/type",
							keyword: "type",
							params: { type: schema29.properties.statementDescriptor.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/pricePlan",
					schemaPath: "#/$defs/pricePlan/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			var _valid1 = _errs19 === errors;
			valid4 = valid4 || _valid1;
			if (!valid4) {
				const _errs36 = errors;
				if (data7 !== null) {
					const err20 = {
						instancePath: instancePath + "/pricePlan",
						schemaPath: "#/properties/pricePlan/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				var _valid1 = _errs36 === errors;
				valid4 = valid4 || _valid1;
			}
			if (!valid4) {
				const err21 = {
					instancePath: instancePath + "/pricePlan",
					schemaPath: "#/properties/pricePlan/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			} else {
				errors = _errs18;
				if (vErrors !== null) {
					if (_errs18) vErrors.length = _errs18;
					else vErrors = null;
				}
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
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
