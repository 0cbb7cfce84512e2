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
		if (data.fields === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fields" },
				message: "must have required property 'fields'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.tags === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tags" },
				message: "must have required property 'tags'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema13.properties, key0)) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err5 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err6 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.email !== void 0) {
			let data1 = data.email;
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/properties/email/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$" },
						message: "must match pattern \"^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/email",
					schemaPath: "#/properties/email/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.registeredAt !== void 0) {
			let data2 = data.registeredAt;
			if (typeof data2 === "string") {
				if (!pattern1.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/registeredAt",
						schemaPath: "#/properties/registeredAt/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$" },
						message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/registeredAt",
					schemaPath: "#/properties/registeredAt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.locale !== void 0) {
			if (typeof data.locale !== "string") {
				const err11 = {
					instancePath: instancePath + "/locale",
					schemaPath: "#/properties/locale/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.sourceURL !== void 0) {
			let data4 = data.sourceURL;
			if (typeof data4 !== "string" && data4 !== null) {
				const err12 = {
					instancePath: instancePath + "/sourceURL",
					schemaPath: "#/properties/sourceURL/type",
					keyword: "type",
					params: { type: schema13.properties.sourceURL.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data4 === "string") {
				if (!pattern2.test(data4)) {
					const err13 = {
						instancePath: instancePath + "/sourceURL",
						schemaPath: "#/properties/sourceURL/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$" },
						message: "must match pattern \"^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$\""
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.unsubscribed !== void 0) {
			if (typeof data.unsubscribed !== "boolean") {
				const err14 = {
					instancePath: instancePath + "/unsubscribed",
					schemaPath: "#/properties/unsubscribed/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.bounced !== void 0) {
			if (typeof data.bounced !== "boolean") {
				const err15 = {
					instancePath: instancePath + "/bounced",
					schemaPath: "#/properties/bounced/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.needsConfirmation !== void 0) {
			if (typeof data.needsConfirmation !== "boolean") {
				const err16 = {
					instancePath: instancePath + "/needsConfirmation",
					schemaPath: "#/properties/needsConfirmation/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.fields !== void 0) {
			let data8 = data.fields;
			if (Array.isArray(data8)) {
				const len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data9 = data8[i0];
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						if (data9.fieldName === void 0) {
							const err17 = {
								instancePath: instancePath + "/fields/" + i0,
								schemaPath: "#/$defs/contactField/required",
								keyword: "required",
								params: { missingProperty: "fieldName" },
								message: "must have required property 'fieldName'"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (data9.slug === void 0) {
							const err18 = {
								instancePath: instancePath + "/fields/" + i0,
								schemaPath: "#/$defs/contactField/required",
								keyword: "required",
								params: { missingProperty: "slug" },
								message: "must have required property 'slug'"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (data9.value === void 0) {
							const err19 = {
								instancePath: instancePath + "/fields/" + i0,
								schemaPath: "#/$defs/contactField/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						for (const key1 in data9) if (!(key1 === "fieldName" || key1 === "slug" || key1 === "value")) {
							const err20 = {
								instancePath: instancePath + "/fields/" + i0,
								schemaPath: "#/$defs/contactField/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (data9.fieldName !== void 0) {
							if (typeof data9.fieldName !== "string") {
								const err21 = {
									instancePath: instancePath + "/fields/" + i0 + "/fieldName",
									schemaPath: "#/$defs/contactField/properties/fieldName/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data9.slug !== void 0) {
							if (typeof data9.slug !== "string") {
								const err22 = {
									instancePath: instancePath + "/fields/" + i0 + "/slug",
									schemaPath: "#/$defs/contactField/properties/slug/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (data9.value !== void 0) {
							if (typeof data9.value !== "string") {
								const err23 = {
									instancePath: instancePath + "/fields/" + i0 + "/value",
									schemaPath: "#/$defs/contactField/properties/value/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/fields/" + i0,
							schemaPath: "#/$defs/contactField/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/fields",
					schemaPath: "#/properties/fields/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.tags !== void 0) {
			let data13 = data.tags;
			if (Array.isArray(data13)) {
				const len1 = data13.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data14 = data13[i1];
					if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
						if (data14.id === void 0) {
							const err26 = {
								instancePath: instancePath + "/tags/" + i1,
								schemaPath: "#/properties/tags/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						if (data14.name === void 0) {
							const err27 = {
								instancePath: instancePath + "/tags/" + i1,
								schemaPath: "#/properties/tags/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						for (const key2 in data14) if (!(key2 === "id" || key2 === "name")) {
							const err28 = {
								instancePath: instancePath + "/tags/" + i1,
								schemaPath: "#/properties/tags/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (data14.id !== void 0) {
							let data15 = data14.id;
							if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
								const err29 = {
									instancePath: instancePath + "/tags/" + i1 + "/id",
									schemaPath: "#/properties/tags/items/properties/id/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
							if (typeof data15 == "number" && isFinite(data15)) {
								if (data15 < 1 || isNaN(data15)) {
									const err30 = {
										instancePath: instancePath + "/tags/" + i1 + "/id",
										schemaPath: "#/properties/tags/items/properties/id/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
							}
						}
						if (data14.name !== void 0) {
							if (typeof data14.name !== "string") {
								const err31 = {
									instancePath: instancePath + "/tags/" + i1 + "/name",
									schemaPath: "#/properties/tags/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
					} else {
						const err32 = {
							instancePath: instancePath + "/tags/" + i1,
							schemaPath: "#/properties/tags/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
	} else {
		const err34 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err34];
		else vErrors.push(err34);
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
		for (const key0 in data) if (!(key0 === "contact")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
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
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
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
		for (const key0 in data) if (!(key0 === "contact")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
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
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
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
		for (const key0 in data) if (!(key0 === "contact" || key0 === "tag")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
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
					const err3 = {
						instancePath: instancePath + "/tag",
						schemaPath: "#/$defs/tag/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.name === void 0) {
					const err4 = {
						instancePath: instancePath + "/tag",
						schemaPath: "#/$defs/tag/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				for (const key1 in data1) if (!(key1 === "id" || key1 === "name")) {
					const err5 = {
						instancePath: instancePath + "/tag",
						schemaPath: "#/$defs/tag/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data1.id !== void 0) {
					let data2 = data1.id;
					if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
						const err6 = {
							instancePath: instancePath + "/tag/id",
							schemaPath: "#/$defs/tag/properties/id/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 < 1 || isNaN(data2)) {
							const err7 = {
								instancePath: instancePath + "/tag/id",
								schemaPath: "#/$defs/tag/properties/id/minimum",
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
				if (data1.name !== void 0) {
					if (typeof data1.name !== "string") {
						const err8 = {
							instancePath: instancePath + "/tag/name",
							schemaPath: "#/$defs/tag/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/tag",
					schemaPath: "#/$defs/tag/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
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
		for (const key0 in data) if (!(key0 === "contact" || key0 === "tag")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.contact !== void 0) {
			let data0 = data.contact;
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
				if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
					if (data0.contact === void 0) {
						const err3 = {
							instancePath: instancePath + "/contact",
							schemaPath: "#/properties/contact/anyOf/1/required",
							keyword: "required",
							params: { missingProperty: "contact" },
							message: "must have required property 'contact'"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					for (const key1 in data0) if (!(key1 === "contact")) {
						const err4 = {
							instancePath: instancePath + "/contact",
							schemaPath: "#/properties/contact/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
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
					const err5 = {
						instancePath: instancePath + "/contact",
						schemaPath: "#/properties/contact/anyOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				var _valid0 = _errs5 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) {
				const err6 = {
					instancePath: instancePath + "/contact",
					schemaPath: "#/properties/contact/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			} else {
				errors = _errs3;
				if (vErrors !== null) {
					if (_errs3) vErrors.length = _errs3;
					else vErrors = null;
				}
			}
		}
		if (data.tag !== void 0) {
			let data2 = data.tag;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.id === void 0) {
					const err7 = {
						instancePath: instancePath + "/tag",
						schemaPath: "#/$defs/tag/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data2.name === void 0) {
					const err8 = {
						instancePath: instancePath + "/tag",
						schemaPath: "#/$defs/tag/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				for (const key2 in data2) if (!(key2 === "id" || key2 === "name")) {
					const err9 = {
						instancePath: instancePath + "/tag",
						schemaPath: "#/$defs/tag/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data2.id !== void 0) {
					let data3 = data2.id;
					if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
						const err10 = {
							instancePath: instancePath + "/tag/id",
							schemaPath: "#/$defs/tag/properties/id/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					if (typeof data3 == "number" && isFinite(data3)) {
						if (data3 < 1 || isNaN(data3)) {
							const err11 = {
								instancePath: instancePath + "/tag/id",
								schemaPath: "#/$defs/tag/properties/id/minimum",
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
				if (data2.name !== void 0) {
					if (typeof data2.name !== "string") {
						const err12 = {
							instancePath: instancePath + "/tag/name",
							schemaPath: "#/$defs/tag/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/tag",
					schemaPath: "#/$defs/tag/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
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
		if (data.contactId === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "contactId" },
				message: "must have required property 'contactId'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.clientIp === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clientIp" },
				message: "must have required property 'clientIp'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.email === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "email" },
				message: "must have required property 'email'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.fields === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fields" },
				message: "must have required property 'fields'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.paymentProcessor === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "paymentProcessor" },
				message: "must have required property 'paymentProcessor'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.sourceUrl === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sourceUrl" },
				message: "must have required property 'sourceUrl'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "contactId" || key0 === "clientIp" || key0 === "email" || key0 === "fields" || key0 === "paymentProcessor" || key0 === "sourceUrl")) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err8 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err9 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.contactId !== void 0) {
			let data1 = data.contactId;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err10 = {
					instancePath: instancePath + "/contactId",
					schemaPath: "#/properties/contactId/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err11 = {
						instancePath: instancePath + "/contactId",
						schemaPath: "#/properties/contactId/minimum",
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
		if (data.clientIp !== void 0) {
			if (typeof data.clientIp !== "string") {
				const err12 = {
					instancePath: instancePath + "/clientIp",
					schemaPath: "#/properties/clientIp/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.email !== void 0) {
			let data3 = data.email;
			if (typeof data3 === "string") {
				if (!pattern0.test(data3)) {
					const err13 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/properties/email/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$" },
						message: "must match pattern \"^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$\""
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/email",
					schemaPath: "#/properties/email/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.fields !== void 0) {
			let data4 = data.fields;
			const _errs12 = errors;
			let valid2 = false;
			const _errs13 = errors;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				for (const key1 in data4) if (!func2.call(schema23.anyOf[0].properties, key1)) {
					let data5 = data4[key1];
					if (typeof data5 !== "string" && data5 !== null) {
						const err15 = {
							instancePath: instancePath + "/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/customerFields/anyOf/0/additionalProperties/type",
							keyword: "type",
							params: { type: schema23.anyOf[0].additionalProperties.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data4.first_name !== void 0) {
					let data6 = data4.first_name;
					if (typeof data6 !== "string" && data6 !== null) {
						const err16 = {
							instancePath: instancePath + "/fields/first_name",
							schemaPath: "#/$defs/customerFields/anyOf/0/properties/first_name/type",
							keyword: "type",
							params: { type: schema23.anyOf[0].properties.first_name.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data4.surname !== void 0) {
					let data7 = data4.surname;
					if (typeof data7 !== "string" && data7 !== null) {
						const err17 = {
							instancePath: instancePath + "/fields/surname",
							schemaPath: "#/$defs/customerFields/anyOf/0/properties/surname/type",
							keyword: "type",
							params: { type: schema23.anyOf[0].properties.surname.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data4.phone_number !== void 0) {
					let data8 = data4.phone_number;
					if (typeof data8 !== "string" && data8 !== null) {
						const err18 = {
							instancePath: instancePath + "/fields/phone_number",
							schemaPath: "#/$defs/customerFields/anyOf/0/properties/phone_number/type",
							keyword: "type",
							params: { type: schema23.anyOf[0].properties.phone_number.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data4.country !== void 0) {
					let data9 = data4.country;
					if (typeof data9 !== "string" && data9 !== null) {
						const err19 = {
							instancePath: instancePath + "/fields/country",
							schemaPath: "#/$defs/customerFields/anyOf/0/properties/country/type",
							keyword: "type",
							params: { type: schema23.anyOf[0].properties.country.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data4.street_address !== void 0) {
					let data10 = data4.street_address;
					if (typeof data10 !== "string" && data10 !== null) {
						const err20 = {
							instancePath: instancePath + "/fields/street_address",
							schemaPath: "#/$defs/customerFields/anyOf/0/properties/street_address/type",
							keyword: "type",
							params: { type: schema23.anyOf[0].properties.street_address.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data4.postcode !== void 0) {
					let data11 = data4.postcode;
					if (typeof data11 !== "string" && data11 !== null) {
						const err21 = {
							instancePath: instancePath + "/fields/postcode",
							schemaPath: "#/$defs/customerFields/anyOf/0/properties/postcode/type",
							keyword: "type",
							params: { type: schema23.anyOf[0].properties.postcode.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (data4.city !== void 0) {
					let data12 = data4.city;
					if (typeof data12 !== "string" && data12 !== null) {
						const err22 = {
							instancePath: instancePath + "/fields/city",
							schemaPath: "#/$defs/customerFields/anyOf/0/properties/city/type",
							keyword: "type",
							params: { type: schema23.anyOf[0].properties.city.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
				if (data4.company_name !== void 0) {
					let data13 = data4.company_name;
					if (typeof data13 !== "string" && data13 !== null) {
						const err23 = {
							instancePath: instancePath + "/fields/company_name",
							schemaPath: "#/$defs/customerFields/anyOf/0/properties/company_name/type",
							keyword: "type",
							params: { type: schema23.anyOf[0].properties.company_name.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				if (data4.tax_number !== void 0) {
					let data14 = data4.tax_number;
					if (typeof data14 !== "string" && data14 !== null) {
						const err24 = {
							instancePath: instancePath + "/fields/tax_number",
							schemaPath: "#/$defs/customerFields/anyOf/0/properties/tax_number/type",
							keyword: "type",
							params: { type: schema23.anyOf[0].properties.tax_number.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/fields",
					schemaPath: "#/$defs/customerFields/anyOf/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			var _valid0 = _errs13 === errors;
			valid2 = valid2 || _valid0;
			if (!valid2) {
				const _errs36 = errors;
				if (Array.isArray(data4)) {
					if (data4.length > 0) {
						const err26 = {
							instancePath: instancePath + "/fields",
							schemaPath: "#/$defs/customerFields/anyOf/1/maxItems",
							keyword: "maxItems",
							params: { limit: 0 },
							message: "must NOT have more than 0 items"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				} else {
					const err27 = {
						instancePath: instancePath + "/fields",
						schemaPath: "#/$defs/customerFields/anyOf/1/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				var _valid0 = _errs36 === errors;
				valid2 = valid2 || _valid0;
			}
			if (!valid2) {
				const err28 = {
					instancePath: instancePath + "/fields",
					schemaPath: "#/$defs/customerFields/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			} else {
				errors = _errs12;
				if (vErrors !== null) {
					if (_errs12) vErrors.length = _errs12;
					else vErrors = null;
				}
			}
		}
		if (data.paymentProcessor !== void 0) {
			let data15 = data.paymentProcessor;
			if (!(data15 === "cash on delivery" || data15 === "stripe" || data15 === "mollie" || data15 === "paypal")) {
				const err29 = {
					instancePath: instancePath + "/paymentProcessor",
					schemaPath: "#/properties/paymentProcessor/enum",
					keyword: "enum",
					params: { allowedValues: schema22.properties.paymentProcessor.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.sourceUrl !== void 0) {
			let data16 = data.sourceUrl;
			if (typeof data16 === "string") {
				if (!pattern2.test(data16)) {
					const err30 = {
						instancePath: instancePath + "/sourceUrl",
						schemaPath: "#/properties/sourceUrl/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$" },
						message: "must match pattern \"^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$\""
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/sourceUrl",
					schemaPath: "#/properties/sourceUrl/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
	} else {
		const err32 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err32];
		else vErrors.push(err32);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.funnel === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "funnel" },
				message: "must have required property 'funnel'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "name" || key0 === "type" || key0 === "funnel")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err5 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err6 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err7 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if (typeof data.type !== "string") {
				const err8 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.funnel !== void 0) {
			let data3 = data.funnel;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.id === void 0) {
					const err9 = {
						instancePath: instancePath + "/funnel",
						schemaPath: "#/$defs/funnel/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data3.name === void 0) {
					const err10 = {
						instancePath: instancePath + "/funnel",
						schemaPath: "#/$defs/funnel/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				for (const key1 in data3) if (!(key1 === "id" || key1 === "name")) {
					const err11 = {
						instancePath: instancePath + "/funnel",
						schemaPath: "#/$defs/funnel/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data3.id !== void 0) {
					let data4 = data3.id;
					if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
						const err12 = {
							instancePath: instancePath + "/funnel/id",
							schemaPath: "#/$defs/funnel/properties/id/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					if (typeof data4 == "number" && isFinite(data4)) {
						if (data4 < 1 || isNaN(data4)) {
							const err13 = {
								instancePath: instancePath + "/funnel/id",
								schemaPath: "#/$defs/funnel/properties/id/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
				}
				if (data3.name !== void 0) {
					if (typeof data3.name !== "string") {
						const err14 = {
							instancePath: instancePath + "/funnel/name",
							schemaPath: "#/$defs/funnel/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/funnel",
					schemaPath: "#/$defs/funnel/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
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
		if (data.createdAt === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "createdAt" },
				message: "must have required property 'createdAt'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.resources === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "resources" },
				message: "must have required property 'resources'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "createdAt" || key0 === "resources")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err4 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minimum",
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
		if (data.createdAt !== void 0) {
			let data1 = data.createdAt;
			if (typeof data1 === "string") {
				if (!pattern1.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/createdAt",
						schemaPath: "#/properties/createdAt/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$" },
						message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/createdAt",
					schemaPath: "#/properties/createdAt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.resources !== void 0) {
			let data2 = data.resources;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.course === void 0) {
							const err8 = {
								instancePath: instancePath + "/resources/" + i0,
								schemaPath: "#/$defs/resource/required",
								keyword: "required",
								params: { missingProperty: "course" },
								message: "must have required property 'course'"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data3.courseBundle === void 0) {
							const err9 = {
								instancePath: instancePath + "/resources/" + i0,
								schemaPath: "#/$defs/resource/required",
								keyword: "required",
								params: { missingProperty: "courseBundle" },
								message: "must have required property 'courseBundle'"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data3.enrollmentAccessType === void 0) {
							const err10 = {
								instancePath: instancePath + "/resources/" + i0,
								schemaPath: "#/$defs/resource/required",
								keyword: "required",
								params: { missingProperty: "enrollmentAccessType" },
								message: "must have required property 'enrollmentAccessType'"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data3.enrollmentDrippingAccessCourse === void 0) {
							const err11 = {
								instancePath: instancePath + "/resources/" + i0,
								schemaPath: "#/$defs/resource/required",
								keyword: "required",
								params: { missingProperty: "enrollmentDrippingAccessCourse" },
								message: "must have required property 'enrollmentDrippingAccessCourse'"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data3.physicalProduct === void 0) {
							const err12 = {
								instancePath: instancePath + "/resources/" + i0,
								schemaPath: "#/$defs/resource/required",
								keyword: "required",
								params: { missingProperty: "physicalProduct" },
								message: "must have required property 'physicalProduct'"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data3.tag === void 0) {
							const err13 = {
								instancePath: instancePath + "/resources/" + i0,
								schemaPath: "#/$defs/resource/required",
								keyword: "required",
								params: { missingProperty: "tag" },
								message: "must have required property 'tag'"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						for (const key1 in data3) if (!(key1 === "course" || key1 === "courseBundle" || key1 === "enrollmentAccessType" || key1 === "enrollmentDrippingAccessCourse" || key1 === "physicalProduct" || key1 === "tag")) {
							const err14 = {
								instancePath: instancePath + "/resources/" + i0,
								schemaPath: "#/$defs/resource/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data3.course !== void 0) {
							if (!(data3.course === null)) {
								const err15 = {
									instancePath: instancePath + "/resources/" + i0 + "/course",
									schemaPath: "#/$defs/resource/properties/course/enum",
									keyword: "enum",
									params: { allowedValues: schema28.properties.course.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data3.courseBundle !== void 0) {
							if (!(data3.courseBundle === null)) {
								const err16 = {
									instancePath: instancePath + "/resources/" + i0 + "/courseBundle",
									schemaPath: "#/$defs/resource/properties/courseBundle/enum",
									keyword: "enum",
									params: { allowedValues: schema28.properties.courseBundle.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (data3.enrollmentAccessType !== void 0) {
							if (!(data3.enrollmentAccessType === null)) {
								const err17 = {
									instancePath: instancePath + "/resources/" + i0 + "/enrollmentAccessType",
									schemaPath: "#/$defs/resource/properties/enrollmentAccessType/enum",
									keyword: "enum",
									params: { allowedValues: schema28.properties.enrollmentAccessType.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data3.enrollmentDrippingAccessCourse !== void 0) {
							if (!(data3.enrollmentDrippingAccessCourse === null)) {
								const err18 = {
									instancePath: instancePath + "/resources/" + i0 + "/enrollmentDrippingAccessCourse",
									schemaPath: "#/$defs/resource/properties/enrollmentDrippingAccessCourse/enum",
									keyword: "enum",
									params: { allowedValues: schema28.properties.enrollmentDrippingAccessCourse.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
						if (data3.physicalProduct !== void 0) {
							let data8 = data3.physicalProduct;
							if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
								const err19 = {
									instancePath: instancePath + "/resources/" + i0 + "/physicalProduct",
									schemaPath: "#/$defs/resource/properties/physicalProduct/type",
									keyword: "type",
									params: { type: schema28.properties.physicalProduct.type },
									message: "must be object,null"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
							if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
								if (data8.id === void 0) {
									const err20 = {
										instancePath: instancePath + "/resources/" + i0 + "/physicalProduct",
										schemaPath: "#/$defs/resource/properties/physicalProduct/required",
										keyword: "required",
										params: { missingProperty: "id" },
										message: "must have required property 'id'"
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
								if (data8.name === void 0) {
									const err21 = {
										instancePath: instancePath + "/resources/" + i0 + "/physicalProduct",
										schemaPath: "#/$defs/resource/properties/physicalProduct/required",
										keyword: "required",
										params: { missingProperty: "name" },
										message: "must have required property 'name'"
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
								if (data8.options === void 0) {
									const err22 = {
										instancePath: instancePath + "/resources/" + i0 + "/physicalProduct",
										schemaPath: "#/$defs/resource/properties/physicalProduct/required",
										keyword: "required",
										params: { missingProperty: "options" },
										message: "must have required property 'options'"
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
								for (const key2 in data8) if (!(key2 === "id" || key2 === "name" || key2 === "options")) {
									const err23 = {
										instancePath: instancePath + "/resources/" + i0 + "/physicalProduct",
										schemaPath: "#/$defs/resource/properties/physicalProduct/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
								if (data8.id !== void 0) {
									let data9 = data8.id;
									if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
										const err24 = {
											instancePath: instancePath + "/resources/" + i0 + "/physicalProduct/id",
											schemaPath: "#/$defs/resource/properties/physicalProduct/properties/id/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err24];
										else vErrors.push(err24);
										errors++;
									}
									if (typeof data9 == "number" && isFinite(data9)) {
										if (data9 < 1 || isNaN(data9)) {
											const err25 = {
												instancePath: instancePath + "/resources/" + i0 + "/physicalProduct/id",
												schemaPath: "#/$defs/resource/properties/physicalProduct/properties/id/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err25];
											else vErrors.push(err25);
											errors++;
										}
									}
								}
								if (data8.name !== void 0) {
									if (typeof data8.name !== "string") {
										const err26 = {
											instancePath: instancePath + "/resources/" + i0 + "/physicalProduct/name",
											schemaPath: "#/$defs/resource/properties/physicalProduct/properties/name/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err26];
										else vErrors.push(err26);
										errors++;
									}
								}
								if (data8.options !== void 0) {
									let data11 = data8.options;
									if (Array.isArray(data11)) {
										if (data11.length > 0) {
											const err27 = {
												instancePath: instancePath + "/resources/" + i0 + "/physicalProduct/options",
												schemaPath: "#/$defs/resource/properties/physicalProduct/properties/options/maxItems",
												keyword: "maxItems",
												params: { limit: 0 },
												message: "must NOT have more than 0 items"
											};
											if (vErrors === null) vErrors = [err27];
											else vErrors.push(err27);
											errors++;
										}
									} else {
										const err28 = {
											instancePath: instancePath + "/resources/" + i0 + "/physicalProduct/options",
											schemaPath: "#/$defs/resource/properties/physicalProduct/properties/options/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err28];
										else vErrors.push(err28);
										errors++;
									}
								}
							}
						}
						if (data3.tag !== void 0) {
							let data12 = data3.tag;
							if (!(data12 && typeof data12 == "object" && !Array.isArray(data12)) && data12 !== null) {
								const err29 = {
									instancePath: instancePath + "/resources/" + i0 + "/tag",
									schemaPath: "#/$defs/resource/properties/tag/type",
									keyword: "type",
									params: { type: schema28.properties.tag.type },
									message: "must be object,null"
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
							if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
								if (data12.id === void 0) {
									const err30 = {
										instancePath: instancePath + "/resources/" + i0 + "/tag",
										schemaPath: "#/$defs/resource/properties/tag/required",
										keyword: "required",
										params: { missingProperty: "id" },
										message: "must have required property 'id'"
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
								if (data12.name === void 0) {
									const err31 = {
										instancePath: instancePath + "/resources/" + i0 + "/tag",
										schemaPath: "#/$defs/resource/properties/tag/required",
										keyword: "required",
										params: { missingProperty: "name" },
										message: "must have required property 'name'"
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
								for (const key3 in data12) if (!(key3 === "id" || key3 === "name")) {
									const err32 = {
										instancePath: instancePath + "/resources/" + i0 + "/tag",
										schemaPath: "#/$defs/resource/properties/tag/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key3 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err32];
									else vErrors.push(err32);
									errors++;
								}
								if (data12.id !== void 0) {
									let data13 = data12.id;
									if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
										const err33 = {
											instancePath: instancePath + "/resources/" + i0 + "/tag/id",
											schemaPath: "#/$defs/resource/properties/tag/properties/id/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err33];
										else vErrors.push(err33);
										errors++;
									}
									if (typeof data13 == "number" && isFinite(data13)) {
										if (data13 < 1 || isNaN(data13)) {
											const err34 = {
												instancePath: instancePath + "/resources/" + i0 + "/tag/id",
												schemaPath: "#/$defs/resource/properties/tag/properties/id/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err34];
											else vErrors.push(err34);
											errors++;
										}
									}
								}
								if (data12.name !== void 0) {
									if (typeof data12.name !== "string") {
										const err35 = {
											instancePath: instancePath + "/resources/" + i0 + "/tag/name",
											schemaPath: "#/$defs/resource/properties/tag/properties/name/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err35];
										else vErrors.push(err35);
										errors++;
									}
								}
							}
						}
					} else {
						const err36 = {
							instancePath: instancePath + "/resources/" + i0,
							schemaPath: "#/$defs/resource/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/resources",
					schemaPath: "#/properties/resources/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
	} else {
		const err38 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err38];
		else vErrors.push(err38);
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
		if (data.coupon === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "coupon" },
				message: "must have required property 'coupon'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.funnelStep === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "funnelStep" },
				message: "must have required property 'funnelStep'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.order === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "order" },
				message: "must have required property 'order'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.orderItem === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "orderItem" },
				message: "must have required property 'orderItem'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.pricePlan === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pricePlan" },
				message: "must have required property 'pricePlan'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "customer" || key0 === "coupon" || key0 === "funnelStep" || key0 === "checkoutPage" || key0 === "order" || key0 === "orderItem" || key0 === "pricePlan")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
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
		if (data.coupon !== void 0) {
			if (!(data.coupon === null)) {
				const err7 = {
					instancePath: instancePath + "/coupon",
					schemaPath: "#/properties/coupon/enum",
					keyword: "enum",
					params: { allowedValues: schema21.properties.coupon.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.funnelStep !== void 0) {
			if (!validate25(data.funnelStep, {
				instancePath: instancePath + "/funnelStep",
				parentData: data,
				parentDataProperty: "funnelStep",
				rootData
			})) {
				vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
				errors = vErrors.length;
			}
		}
		if (data.checkoutPage !== void 0) {
			if (!(data.checkoutPage === null)) {
				const err8 = {
					instancePath: instancePath + "/checkoutPage",
					schemaPath: "#/properties/checkoutPage/enum",
					keyword: "enum",
					params: { allowedValues: schema21.properties.checkoutPage.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.order !== void 0) {
			let data4 = data.order;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4.id === void 0) {
					const err9 = {
						instancePath: instancePath + "/order",
						schemaPath: "#/$defs/order/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data4.createdAt === void 0) {
					const err10 = {
						instancePath: instancePath + "/order",
						schemaPath: "#/$defs/order/required",
						keyword: "required",
						params: { missingProperty: "createdAt" },
						message: "must have required property 'createdAt'"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data4.totalPrice === void 0) {
					const err11 = {
						instancePath: instancePath + "/order",
						schemaPath: "#/$defs/order/required",
						keyword: "required",
						params: { missingProperty: "totalPrice" },
						message: "must have required property 'totalPrice'"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data4.vat === void 0) {
					const err12 = {
						instancePath: instancePath + "/order",
						schemaPath: "#/$defs/order/required",
						keyword: "required",
						params: { missingProperty: "vat" },
						message: "must have required property 'vat'"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data4.discountAmount === void 0) {
					const err13 = {
						instancePath: instancePath + "/order",
						schemaPath: "#/$defs/order/required",
						keyword: "required",
						params: { missingProperty: "discountAmount" },
						message: "must have required property 'discountAmount'"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data4.discountType === void 0) {
					const err14 = {
						instancePath: instancePath + "/order",
						schemaPath: "#/$defs/order/required",
						keyword: "required",
						params: { missingProperty: "discountType" },
						message: "must have required property 'discountType'"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data4.shippingFee === void 0) {
					const err15 = {
						instancePath: instancePath + "/order",
						schemaPath: "#/$defs/order/required",
						keyword: "required",
						params: { missingProperty: "shippingFee" },
						message: "must have required property 'shippingFee'"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				for (const key1 in data4) if (!(key1 === "id" || key1 === "createdAt" || key1 === "totalPrice" || key1 === "vat" || key1 === "discountAmount" || key1 === "discountType" || key1 === "shippingFee")) {
					const err16 = {
						instancePath: instancePath + "/order",
						schemaPath: "#/$defs/order/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data4.id !== void 0) {
					let data5 = data4.id;
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						const err17 = {
							instancePath: instancePath + "/order/id",
							schemaPath: "#/$defs/order/properties/id/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 < 1 || isNaN(data5)) {
							const err18 = {
								instancePath: instancePath + "/order/id",
								schemaPath: "#/$defs/order/properties/id/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					}
				}
				if (data4.createdAt !== void 0) {
					let data6 = data4.createdAt;
					if (typeof data6 === "string") {
						if (!pattern1.test(data6)) {
							const err19 = {
								instancePath: instancePath + "/order/createdAt",
								schemaPath: "#/$defs/order/properties/createdAt/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$" },
								message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$\""
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/order/createdAt",
							schemaPath: "#/$defs/order/properties/createdAt/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data4.totalPrice !== void 0) {
					let data7 = data4.totalPrice;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)) && data7 !== null) {
						const err21 = {
							instancePath: instancePath + "/order/totalPrice",
							schemaPath: "#/$defs/order/properties/totalPrice/type",
							keyword: "type",
							params: { type: schema26.properties.totalPrice.type },
							message: "must be integer,null"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (data4.vat !== void 0) {
					let data8 = data4.vat;
					if (!(typeof data8 == "number" && isFinite(data8)) && data8 !== null) {
						const err22 = {
							instancePath: instancePath + "/order/vat",
							schemaPath: "#/$defs/order/properties/vat/type",
							keyword: "type",
							params: { type: schema26.properties.vat.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
				if (data4.discountAmount !== void 0) {
					if (!(data4.discountAmount === null)) {
						const err23 = {
							instancePath: instancePath + "/order/discountAmount",
							schemaPath: "#/$defs/order/properties/discountAmount/enum",
							keyword: "enum",
							params: { allowedValues: schema26.properties.discountAmount.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				if (data4.discountType !== void 0) {
					if (!(data4.discountType === null)) {
						const err24 = {
							instancePath: instancePath + "/order/discountType",
							schemaPath: "#/$defs/order/properties/discountType/enum",
							keyword: "enum",
							params: { allowedValues: schema26.properties.discountType.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (data4.shippingFee !== void 0) {
					if (!(data4.shippingFee === null)) {
						const err25 = {
							instancePath: instancePath + "/order/shippingFee",
							schemaPath: "#/$defs/order/properties/shippingFee/enum",
							keyword: "enum",
							params: { allowedValues: schema26.properties.shippingFee.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/order",
					schemaPath: "#/$defs/order/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
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
			let data13 = data.pricePlan;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
				if (data13.id === void 0) {
					const err27 = {
						instancePath: instancePath + "/pricePlan",
						schemaPath: "#/$defs/pricePlan/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (data13.name === void 0) {
					const err28 = {
						instancePath: instancePath + "/pricePlan",
						schemaPath: "#/$defs/pricePlan/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data13.innerName === void 0) {
					const err29 = {
						instancePath: instancePath + "/pricePlan",
						schemaPath: "#/$defs/pricePlan/required",
						keyword: "required",
						params: { missingProperty: "innerName" },
						message: "must have required property 'innerName'"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data13.type === void 0) {
					const err30 = {
						instancePath: instancePath + "/pricePlan",
						schemaPath: "#/$defs/pricePlan/required",
						keyword: "required",
						params: { missingProperty: "type" },
						message: "must have required property 'type'"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (data13.amount === void 0) {
					const err31 = {
						instancePath: instancePath + "/pricePlan",
						schemaPath: "#/$defs/pricePlan/required",
						keyword: "required",
						params: { missingProperty: "amount" },
						message: "must have required property 'amount'"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (data13.currency === void 0) {
					const err32 = {
						instancePath: instancePath + "/pricePlan",
						schemaPath: "#/$defs/pricePlan/required",
						keyword: "required",
						params: { missingProperty: "currency" },
						message: "must have required property 'currency'"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (data13.recurringOptions === void 0) {
					const err33 = {
						instancePath: instancePath + "/pricePlan",
						schemaPath: "#/$defs/pricePlan/required",
						keyword: "required",
						params: { missingProperty: "recurringOptions" },
						message: "must have required property 'recurringOptions'"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				if (data13.statementDescriptor === void 0) {
					const err34 = {
						instancePath: instancePath + "/pricePlan",
						schemaPath: "#/$defs/pricePlan/required",
						keyword: "required",
						params: { missingProperty: "statementDescriptor" },
						message: "must have required property 'statementDescriptor'"
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				for (const key2 in data13) if (!(key2 === "id" || key2 === "name" || key2 === "innerName" || key2 === "type" || key2 === "amount" || key2 === "currency" || key2 === "recurringOptions" || key2 === "statementDescriptor")) {
					const err35 = {
						instancePath: instancePath + "/pricePlan",
						schemaPath: "#/$defs/pricePlan/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
				if (data13.id !== void 0) {
					let data14 = data13.id;
					if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
						const err36 = {
							instancePath: instancePath + "/pricePlan/id",
							schemaPath: "#/$defs/pricePlan/properties/id/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
					if (typeof data14 == "number" && isFinite(data14)) {
						if (data14 < 1 || isNaN(data14)) {
							const err37 = {
								instancePath: instancePath + "/pricePlan/id",
								schemaPath: "#/$defs/pricePlan/properties/id/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
					}
				}
				if (data13.name !== void 0) {
					if (typeof data13.name !== "string") {
						const err38 = {
							instancePath: instancePath + "/pricePlan/name",
							schemaPath: "#/$defs/pricePlan/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
				if (data13.innerName !== void 0) {
					if (typeof data13.innerName !== "string") {
						const err39 = {
							instancePath: instancePath + "/pricePlan/innerName",
							schemaPath: "#/$defs/pricePlan/properties/innerName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
				if (data13.type !== void 0) {
					if (!(data13.type === "one_shot")) {
						const err40 = {
							instancePath: instancePath + "/pricePlan/type",
							schemaPath: "#/$defs/pricePlan/properties/type/enum",
							keyword: "enum",
							params: { allowedValues: schema29.properties.type.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				}
				if (data13.amount !== void 0) {
					let data18 = data13.amount;
					if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
						const err41 = {
							instancePath: instancePath + "/pricePlan/amount",
							schemaPath: "#/$defs/pricePlan/properties/amount/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
				if (data13.currency !== void 0) {
					if (typeof data13.currency !== "string") {
						const err42 = {
							instancePath: instancePath + "/pricePlan/currency",
							schemaPath: "#/$defs/pricePlan/properties/currency/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
				}
				if (data13.recurringOptions !== void 0) {
					if (!(data13.recurringOptions === null)) {
						const err43 = {
							instancePath: instancePath + "/pricePlan/recurringOptions",
							schemaPath: "#/$defs/pricePlan/properties/recurringOptions/enum",
							keyword: "enum",
							params: { allowedValues: schema29.properties.recurringOptions.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
				}
				if (data13.statementDescriptor !== void 0) {
					if (typeof data13.statementDescriptor !== "string") {
						const err44 = {
							instancePath: instancePath + "/pricePlan/statementDescriptor",
							schemaPath: "#/$defs/pricePlan/properties/statementDescriptor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
			} else {
				const err45 = {
					instancePath: instancePath + "/pricePlan",
					schemaPath: "#/$defs/pricePlan/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
	} else {
		const err46 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err46];
		else vErrors.push(err46);
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
