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
		if (data.ip === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ip" },
				message: "must have required property 'ip'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.referred_by_contact_id === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "referred_by_contact_id" },
				message: "must have required property 'referred_by_contact_id'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.referred_by_contact_email === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "referred_by_contact_email" },
				message: "must have required property 'referred_by_contact_email'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "email" || key0 === "fields" || key0 === "ip" || key0 === "referred_by_contact_id" || key0 === "referred_by_contact_email")) {
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
		if (data.id !== void 0) {
			let data0 = data.id;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err7 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err8 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minimum",
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
		if (data.email !== void 0) {
			let data1 = data.email;
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err9 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/properties/email/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$" },
						message: "must match pattern \"^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/email",
					schemaPath: "#/properties/email/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.fields !== void 0) {
			let data2 = data.fields;
			const _errs8 = errors;
			let valid2 = false;
			const _errs9 = errors;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 in data2) if (!func2.call(schema15.anyOf[0].properties, key1)) {
					let data3 = data2[key1];
					if (typeof data3 !== "string" && data3 !== null) {
						const err11 = {
							instancePath: instancePath + "/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/contact_fields/anyOf/0/additionalProperties/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].additionalProperties.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data2.first_name !== void 0) {
					let data4 = data2.first_name;
					if (typeof data4 !== "string" && data4 !== null) {
						const err12 = {
							instancePath: instancePath + "/fields/first_name",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/first_name/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.first_name.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data2.surname !== void 0) {
					let data5 = data2.surname;
					if (typeof data5 !== "string" && data5 !== null) {
						const err13 = {
							instancePath: instancePath + "/fields/surname",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/surname/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.surname.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (data2.phone_number !== void 0) {
					let data6 = data2.phone_number;
					if (typeof data6 !== "string" && data6 !== null) {
						const err14 = {
							instancePath: instancePath + "/fields/phone_number",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/phone_number/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.phone_number.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data2.country !== void 0) {
					let data7 = data2.country;
					if (typeof data7 !== "string" && data7 !== null) {
						const err15 = {
							instancePath: instancePath + "/fields/country",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/country/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.country.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data2.street_address !== void 0) {
					let data8 = data2.street_address;
					if (typeof data8 !== "string" && data8 !== null) {
						const err16 = {
							instancePath: instancePath + "/fields/street_address",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/street_address/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.street_address.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data2.postcode !== void 0) {
					let data9 = data2.postcode;
					if (typeof data9 !== "string" && data9 !== null) {
						const err17 = {
							instancePath: instancePath + "/fields/postcode",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/postcode/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.postcode.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data2.city !== void 0) {
					let data10 = data2.city;
					if (typeof data10 !== "string" && data10 !== null) {
						const err18 = {
							instancePath: instancePath + "/fields/city",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/city/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.city.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data2.company_name !== void 0) {
					let data11 = data2.company_name;
					if (typeof data11 !== "string" && data11 !== null) {
						const err19 = {
							instancePath: instancePath + "/fields/company_name",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/company_name/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.company_name.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data2.tax_number !== void 0) {
					let data12 = data2.tax_number;
					if (typeof data12 !== "string" && data12 !== null) {
						const err20 = {
							instancePath: instancePath + "/fields/tax_number",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/tax_number/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.tax_number.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/fields",
					schemaPath: "#/$defs/contact_fields/anyOf/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			var _valid0 = _errs9 === errors;
			valid2 = valid2 || _valid0;
			if (!valid2) {
				const _errs32 = errors;
				if (Array.isArray(data2)) {
					if (data2.length > 0) {
						const err22 = {
							instancePath: instancePath + "/fields",
							schemaPath: "#/$defs/contact_fields/anyOf/1/maxItems",
							keyword: "maxItems",
							params: { limit: 0 },
							message: "must NOT have more than 0 items"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				} else {
					const err23 = {
						instancePath: instancePath + "/fields",
						schemaPath: "#/$defs/contact_fields/anyOf/1/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				var _valid0 = _errs32 === errors;
				valid2 = valid2 || _valid0;
			}
			if (!valid2) {
				const err24 = {
					instancePath: instancePath + "/fields",
					schemaPath: "#/$defs/contact_fields/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.ip !== void 0) {
			let data13 = data.ip;
			if (typeof data13 !== "string" && data13 !== null) {
				const err25 = {
					instancePath: instancePath + "/ip",
					schemaPath: "#/properties/ip/type",
					keyword: "type",
					params: { type: schema14.properties.ip.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.referred_by_contact_id !== void 0) {
			if (!(data.referred_by_contact_id === null)) {
				const err26 = {
					instancePath: instancePath + "/referred_by_contact_id",
					schemaPath: "#/properties/referred_by_contact_id/enum",
					keyword: "enum",
					params: { allowedValues: schema14.properties.referred_by_contact_id.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.referred_by_contact_email !== void 0) {
			if (!(data.referred_by_contact_email === null)) {
				const err27 = {
					instancePath: instancePath + "/referred_by_contact_email",
					schemaPath: "#/properties/referred_by_contact_email/enum",
					keyword: "enum",
					params: { allowedValues: schema14.properties.referred_by_contact_email.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
	} else {
		const err28 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err28];
		else vErrors.push(err28);
		errors++;
	}
	validate12.errors = vErrors;
	return errors === 0;
}
const pattern2 = /* @__PURE__ */ new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$", "u");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.data === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "data" },
				message: "must have required property 'data'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.account === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "account" },
				message: "must have required property 'account'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.created_at === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" },
				message: "must have required property 'created_at'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "data" || key0 === "account" || key0 === "created_at")) {
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
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				const err5 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if ("contact.campaign.finished" !== data0) {
				const err6 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "contact.campaign.finished" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data1 = data.data;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.campaign === void 0) {
					const err7 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "campaign" },
						message: "must have required property 'campaign'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data1.contact === void 0) {
					const err8 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "contact" },
						message: "must have required property 'contact'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				for (const key1 in data1) if (!(key1 === "campaign" || key1 === "contact")) {
					const err9 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data1.campaign !== void 0) {
					let data2 = data1.campaign;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.id === void 0) {
							const err10 = {
								instancePath: instancePath + "/data/campaign",
								schemaPath: "#/$defs/campaign/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data2.name === void 0) {
							const err11 = {
								instancePath: instancePath + "/data/campaign",
								schemaPath: "#/$defs/campaign/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data2.description === void 0) {
							const err12 = {
								instancePath: instancePath + "/data/campaign",
								schemaPath: "#/$defs/campaign/required",
								keyword: "required",
								params: { missingProperty: "description" },
								message: "must have required property 'description'"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						for (const key2 in data2) if (!(key2 === "id" || key2 === "name" || key2 === "description")) {
							const err13 = {
								instancePath: instancePath + "/data/campaign",
								schemaPath: "#/$defs/campaign/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data2.id !== void 0) {
							let data3 = data2.id;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								const err14 = {
									instancePath: instancePath + "/data/campaign/id",
									schemaPath: "#/$defs/campaign/properties/id/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 1 || isNaN(data3)) {
									const err15 = {
										instancePath: instancePath + "/data/campaign/id",
										schemaPath: "#/$defs/campaign/properties/id/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							}
						}
						if (data2.name !== void 0) {
							if (typeof data2.name !== "string") {
								const err16 = {
									instancePath: instancePath + "/data/campaign/name",
									schemaPath: "#/$defs/campaign/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (data2.description !== void 0) {
							if (typeof data2.description !== "string") {
								const err17 = {
									instancePath: instancePath + "/data/campaign/description",
									schemaPath: "#/$defs/campaign/properties/description/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/data/campaign",
							schemaPath: "#/$defs/campaign/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data1.contact !== void 0) {
					if (!validate12(data1.contact, {
						instancePath: instancePath + "/data/contact",
						parentData: data1,
						parentDataProperty: "contact",
						rootData
					})) {
						vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.account !== void 0) {
			let data7 = data.account;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.email === void 0) {
					const err20 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/account/required",
						keyword: "required",
						params: { missingProperty: "email" },
						message: "must have required property 'email'"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				for (const key3 in data7) if (!(key3 === "email")) {
					const err21 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/account/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data7.email !== void 0) {
					let data8 = data7.email;
					if (typeof data8 === "string") {
						if (!pattern0.test(data8)) {
							const err22 = {
								instancePath: instancePath + "/account/email",
								schemaPath: "#/$defs/account/properties/email/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$" },
								message: "must match pattern \"^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$\""
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/account/email",
							schemaPath: "#/$defs/account/properties/email/type",
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
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/account/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.created_at !== void 0) {
			let data9 = data.created_at;
			if (typeof data9 === "string") {
				if (!pattern2.test(data9)) {
					const err25 = {
						instancePath: instancePath + "/created_at",
						schemaPath: "#/properties/created_at/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$" },
						message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$\""
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/created_at",
					schemaPath: "#/properties/created_at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
	} else {
		const err27 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err27];
		else vErrors.push(err27);
		errors++;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.data === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "data" },
				message: "must have required property 'data'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.account === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "account" },
				message: "must have required property 'account'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.created_at === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" },
				message: "must have required property 'created_at'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "data" || key0 === "account" || key0 === "created_at")) {
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
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				const err5 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if ("contact.course.enrolled" !== data0) {
				const err6 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "contact.course.enrolled" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data1 = data.data;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.course === void 0) {
					const err7 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "course" },
						message: "must have required property 'course'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data1.contact === void 0) {
					const err8 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "contact" },
						message: "must have required property 'contact'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1.access_type === void 0) {
					const err9 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "access_type" },
						message: "must have required property 'access_type'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				for (const key1 in data1) if (!(key1 === "course" || key1 === "contact" || key1 === "access_type")) {
					const err10 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data1.course !== void 0) {
					let data2 = data1.course;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.id === void 0) {
							const err11 = {
								instancePath: instancePath + "/data/course",
								schemaPath: "#/$defs/course/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data2.name === void 0) {
							const err12 = {
								instancePath: instancePath + "/data/course",
								schemaPath: "#/$defs/course/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data2.description === void 0) {
							const err13 = {
								instancePath: instancePath + "/data/course",
								schemaPath: "#/$defs/course/required",
								keyword: "required",
								params: { missingProperty: "description" },
								message: "must have required property 'description'"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						for (const key2 in data2) if (!(key2 === "id" || key2 === "name" || key2 === "description")) {
							const err14 = {
								instancePath: instancePath + "/data/course",
								schemaPath: "#/$defs/course/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data2.id !== void 0) {
							let data3 = data2.id;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								const err15 = {
									instancePath: instancePath + "/data/course/id",
									schemaPath: "#/$defs/course/properties/id/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 1 || isNaN(data3)) {
									const err16 = {
										instancePath: instancePath + "/data/course/id",
										schemaPath: "#/$defs/course/properties/id/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
							}
						}
						if (data2.name !== void 0) {
							if (typeof data2.name !== "string") {
								const err17 = {
									instancePath: instancePath + "/data/course/name",
									schemaPath: "#/$defs/course/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data2.description !== void 0) {
							if (!(data2.description === null)) {
								const err18 = {
									instancePath: instancePath + "/data/course/description",
									schemaPath: "#/$defs/course/properties/description/enum",
									keyword: "enum",
									params: { allowedValues: schema18.properties.description.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/data/course",
							schemaPath: "#/$defs/course/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data1.contact !== void 0) {
					if (!validate12(data1.contact, {
						instancePath: instancePath + "/data/contact",
						parentData: data1,
						parentDataProperty: "contact",
						rootData
					})) {
						vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
						errors = vErrors.length;
					}
				}
				if (data1.access_type !== void 0) {
					if (!(data1.access_type === "full_access")) {
						const err20 = {
							instancePath: instancePath + "/data/access_type",
							schemaPath: "#/properties/data/properties/access_type/enum",
							keyword: "enum",
							params: { allowedValues: schema17.properties.data.properties.access_type.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.account !== void 0) {
			let data8 = data.account;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (data8.email === void 0) {
					const err22 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/account/required",
						keyword: "required",
						params: { missingProperty: "email" },
						message: "must have required property 'email'"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				for (const key3 in data8) if (!(key3 === "email")) {
					const err23 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/account/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data8.email !== void 0) {
					let data9 = data8.email;
					if (typeof data9 === "string") {
						if (!pattern0.test(data9)) {
							const err24 = {
								instancePath: instancePath + "/account/email",
								schemaPath: "#/$defs/account/properties/email/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$" },
								message: "must match pattern \"^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$\""
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					} else {
						const err25 = {
							instancePath: instancePath + "/account/email",
							schemaPath: "#/$defs/account/properties/email/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/account/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.created_at !== void 0) {
			let data10 = data.created_at;
			if (typeof data10 === "string") {
				if (!pattern2.test(data10)) {
					const err27 = {
						instancePath: instancePath + "/created_at",
						schemaPath: "#/properties/created_at/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$" },
						message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$\""
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/created_at",
					schemaPath: "#/properties/created_at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
	} else {
		const err29 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.data === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "data" },
				message: "must have required property 'data'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.account === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "account" },
				message: "must have required property 'account'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.created_at === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" },
				message: "must have required property 'created_at'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "data" || key0 === "account" || key0 === "created_at")) {
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
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				const err5 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if ("contact.course_bundle.enrolled" !== data0) {
				const err6 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "contact.course_bundle.enrolled" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data1 = data.data;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.course_bundle === void 0) {
					const err7 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "course_bundle" },
						message: "must have required property 'course_bundle'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data1.contact === void 0) {
					const err8 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "contact" },
						message: "must have required property 'contact'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1.access_type === void 0) {
					const err9 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "access_type" },
						message: "must have required property 'access_type'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data1.first_active_course === void 0) {
					const err10 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "first_active_course" },
						message: "must have required property 'first_active_course'"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				for (const key1 in data1) if (!(key1 === "course_bundle" || key1 === "contact" || key1 === "access_type" || key1 === "first_active_course")) {
					const err11 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data1.course_bundle !== void 0) {
					let data2 = data1.course_bundle;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.id === void 0) {
							const err12 = {
								instancePath: instancePath + "/data/course_bundle",
								schemaPath: "#/$defs/course_bundle/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data2.name === void 0) {
							const err13 = {
								instancePath: instancePath + "/data/course_bundle",
								schemaPath: "#/$defs/course_bundle/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						for (const key2 in data2) if (!(key2 === "id" || key2 === "name")) {
							const err14 = {
								instancePath: instancePath + "/data/course_bundle",
								schemaPath: "#/$defs/course_bundle/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data2.id !== void 0) {
							let data3 = data2.id;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								const err15 = {
									instancePath: instancePath + "/data/course_bundle/id",
									schemaPath: "#/$defs/course_bundle/properties/id/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 1 || isNaN(data3)) {
									const err16 = {
										instancePath: instancePath + "/data/course_bundle/id",
										schemaPath: "#/$defs/course_bundle/properties/id/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
							}
						}
						if (data2.name !== void 0) {
							if (typeof data2.name !== "string") {
								const err17 = {
									instancePath: instancePath + "/data/course_bundle/name",
									schemaPath: "#/$defs/course_bundle/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/data/course_bundle",
							schemaPath: "#/$defs/course_bundle/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data1.contact !== void 0) {
					if (!validate12(data1.contact, {
						instancePath: instancePath + "/data/contact",
						parentData: data1,
						parentDataProperty: "contact",
						rootData
					})) {
						vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
						errors = vErrors.length;
					}
				}
				if (data1.access_type !== void 0) {
					if (!(data1.access_type === "full_access")) {
						const err19 = {
							instancePath: instancePath + "/data/access_type",
							schemaPath: "#/properties/data/properties/access_type/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties.data.properties.access_type.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data1.first_active_course !== void 0) {
					if (!(data1.first_active_course === null)) {
						const err20 = {
							instancePath: instancePath + "/data/first_active_course",
							schemaPath: "#/properties/data/properties/first_active_course/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties.data.properties.first_active_course.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.account !== void 0) {
			let data8 = data.account;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (data8.email === void 0) {
					const err22 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/account/required",
						keyword: "required",
						params: { missingProperty: "email" },
						message: "must have required property 'email'"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				for (const key3 in data8) if (!(key3 === "email")) {
					const err23 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/account/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data8.email !== void 0) {
					let data9 = data8.email;
					if (typeof data9 === "string") {
						if (!pattern0.test(data9)) {
							const err24 = {
								instancePath: instancePath + "/account/email",
								schemaPath: "#/$defs/account/properties/email/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$" },
								message: "must match pattern \"^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$\""
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					} else {
						const err25 = {
							instancePath: instancePath + "/account/email",
							schemaPath: "#/$defs/account/properties/email/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/account/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.created_at !== void 0) {
			let data10 = data.created_at;
			if (typeof data10 === "string") {
				if (!pattern2.test(data10)) {
					const err27 = {
						instancePath: instancePath + "/created_at",
						schemaPath: "#/properties/created_at/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$" },
						message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$\""
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/created_at",
					schemaPath: "#/properties/created_at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
	} else {
		const err29 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	validate16.errors = vErrors;
	return errors === 0;
}
const isContactEmailLinkClicked = validate18;
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.data === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "data" },
				message: "must have required property 'data'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.account === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "account" },
				message: "must have required property 'account'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.created_at === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" },
				message: "must have required property 'created_at'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "data" || key0 === "account" || key0 === "created_at")) {
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
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				const err5 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if ("contact.email_link.clicked" !== data0) {
				const err6 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "contact.email_link.clicked" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data1 = data.data;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.sent_email === void 0) {
					const err7 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "sent_email" },
						message: "must have required property 'sent_email'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data1.contact === void 0) {
					const err8 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "contact" },
						message: "must have required property 'contact'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				for (const key1 in data1) if (!(key1 === "sent_email" || key1 === "contact")) {
					const err9 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data1.sent_email !== void 0) {
					let data2 = data1.sent_email;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.id === void 0) {
							const err10 = {
								instancePath: instancePath + "/data/sent_email",
								schemaPath: "#/$defs/sent_email/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data2.subject === void 0) {
							const err11 = {
								instancePath: instancePath + "/data/sent_email",
								schemaPath: "#/$defs/sent_email/required",
								keyword: "required",
								params: { missingProperty: "subject" },
								message: "must have required property 'subject'"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						for (const key2 in data2) if (!(key2 === "id" || key2 === "subject")) {
							const err12 = {
								instancePath: instancePath + "/data/sent_email",
								schemaPath: "#/$defs/sent_email/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data2.id !== void 0) {
							let data3 = data2.id;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								const err13 = {
									instancePath: instancePath + "/data/sent_email/id",
									schemaPath: "#/$defs/sent_email/properties/id/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 1 || isNaN(data3)) {
									const err14 = {
										instancePath: instancePath + "/data/sent_email/id",
										schemaPath: "#/$defs/sent_email/properties/id/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
							}
						}
						if (data2.subject !== void 0) {
							if (typeof data2.subject !== "string") {
								const err15 = {
									instancePath: instancePath + "/data/sent_email/subject",
									schemaPath: "#/$defs/sent_email/properties/subject/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/data/sent_email",
							schemaPath: "#/$defs/sent_email/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data1.contact !== void 0) {
					if (!validate12(data1.contact, {
						instancePath: instancePath + "/data/contact",
						parentData: data1,
						parentDataProperty: "contact",
						rootData
					})) {
						vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.account !== void 0) {
			let data6 = data.account;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.email === void 0) {
					const err18 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/account/required",
						keyword: "required",
						params: { missingProperty: "email" },
						message: "must have required property 'email'"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				for (const key3 in data6) if (!(key3 === "email")) {
					const err19 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/account/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data6.email !== void 0) {
					let data7 = data6.email;
					if (typeof data7 === "string") {
						if (!pattern0.test(data7)) {
							const err20 = {
								instancePath: instancePath + "/account/email",
								schemaPath: "#/$defs/account/properties/email/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$" },
								message: "must match pattern \"^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$\""
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/account/email",
							schemaPath: "#/$defs/account/properties/email/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/account/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.created_at !== void 0) {
			let data8 = data.created_at;
			if (typeof data8 === "string") {
				if (!pattern2.test(data8)) {
					const err23 = {
						instancePath: instancePath + "/created_at",
						schemaPath: "#/properties/created_at/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$" },
						message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$\""
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/created_at",
					schemaPath: "#/properties/created_at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
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
			let data2 = data.type;
			if (!(data2 === "squeeze" || data2 === "offer-form" || data2 === "webinar_registration" || data2 === "opt_in_thank_you_page")) {
				const err8 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema27.properties.type.enum },
					message: "must be equal to one of the allowed values"
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
	validate21.errors = vErrors;
	return errors === 0;
}
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
		if (data.blog === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "blog" },
				message: "must have required property 'blog'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "name" || key0 === "blog")) {
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
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err6 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.blog !== void 0) {
			let data2 = data.blog;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.id === void 0) {
					const err7 = {
						instancePath: instancePath + "/blog",
						schemaPath: "#/$defs/blog/required",
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
						instancePath: instancePath + "/blog",
						schemaPath: "#/$defs/blog/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				for (const key1 in data2) if (!(key1 === "id" || key1 === "name")) {
					const err9 = {
						instancePath: instancePath + "/blog",
						schemaPath: "#/$defs/blog/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
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
							instancePath: instancePath + "/blog/id",
							schemaPath: "#/$defs/blog/properties/id/type",
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
								instancePath: instancePath + "/blog/id",
								schemaPath: "#/$defs/blog/properties/id/minimum",
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
							instancePath: instancePath + "/blog/name",
							schemaPath: "#/$defs/blog/properties/name/type",
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
					instancePath: instancePath + "/blog",
					schemaPath: "#/$defs/blog/type",
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
	validate23.errors = vErrors;
	return errors === 0;
}
const pattern9 = /* @__PURE__ */ new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.data === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "data" },
				message: "must have required property 'data'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.account === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "account" },
				message: "must have required property 'account'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.created_at === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" },
				message: "must have required property 'created_at'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "data" || key0 === "account" || key0 === "created_at")) {
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
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				const err5 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if ("contact.optin.completed" !== data0) {
				const err6 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "contact.optin.completed" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data1 = data.data;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.contact === void 0) {
					const err7 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "contact" },
						message: "must have required property 'contact'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				for (const key1 in data1) if (!(key1 === "funnel_step" || key1 === "page_model" || key1 === "contact" || key1 === "source_url")) {
					const err8 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1.funnel_step !== void 0) {
					if (!validate21(data1.funnel_step, {
						instancePath: instancePath + "/data/funnel_step",
						parentData: data1,
						parentDataProperty: "funnel_step",
						rootData
					})) {
						vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
						errors = vErrors.length;
					}
				}
				if (data1.page_model !== void 0) {
					if (!validate23(data1.page_model, {
						instancePath: instancePath + "/data/page_model",
						parentData: data1,
						parentDataProperty: "page_model",
						rootData
					})) {
						vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
						errors = vErrors.length;
					}
				}
				if (data1.contact !== void 0) {
					if (!validate12(data1.contact, {
						instancePath: instancePath + "/data/contact",
						parentData: data1,
						parentDataProperty: "contact",
						rootData
					})) {
						vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
						errors = vErrors.length;
					}
				}
				if (data1.source_url !== void 0) {
					let data5 = data1.source_url;
					if (typeof data5 !== "string" && data5 !== null) {
						const err9 = {
							instancePath: instancePath + "/data/source_url",
							schemaPath: "#/properties/data/properties/source_url/type",
							keyword: "type",
							params: { type: schema26.properties.data.properties.source_url.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					if (typeof data5 === "string") {
						if (!pattern9.test(data5)) {
							const err10 = {
								instancePath: instancePath + "/data/source_url",
								schemaPath: "#/properties/data/properties/source_url/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$" },
								message: "must match pattern \"^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$\""
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.account !== void 0) {
			let data6 = data.account;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.email === void 0) {
					const err12 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/account/required",
						keyword: "required",
						params: { missingProperty: "email" },
						message: "must have required property 'email'"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				for (const key2 in data6) if (!(key2 === "email")) {
					const err13 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/account/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data6.email !== void 0) {
					let data7 = data6.email;
					if (typeof data7 === "string") {
						if (!pattern0.test(data7)) {
							const err14 = {
								instancePath: instancePath + "/account/email",
								schemaPath: "#/$defs/account/properties/email/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$" },
								message: "must match pattern \"^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$\""
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/account/email",
							schemaPath: "#/$defs/account/properties/email/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/account/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.created_at !== void 0) {
			let data8 = data.created_at;
			if (typeof data8 === "string") {
				if (!pattern2.test(data8)) {
					const err17 = {
						instancePath: instancePath + "/created_at",
						schemaPath: "#/properties/created_at/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$" },
						message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$\""
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/created_at",
					schemaPath: "#/properties/created_at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
const isContactPageVisited = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.data === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "data" },
				message: "must have required property 'data'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.account === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "account" },
				message: "must have required property 'account'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.created_at === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" },
				message: "must have required property 'created_at'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "data" || key0 === "account" || key0 === "created_at")) {
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
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				const err5 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if ("contact.page.visited" !== data0) {
				const err6 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "contact.page.visited" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data1 = data.data;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.funnel_step === void 0) {
					const err7 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "funnel_step" },
						message: "must have required property 'funnel_step'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data1.contact === void 0) {
					const err8 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "contact" },
						message: "must have required property 'contact'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				for (const key1 in data1) if (!(key1 === "funnel_step" || key1 === "contact")) {
					const err9 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data1.funnel_step !== void 0) {
					if (!validate21(data1.funnel_step, {
						instancePath: instancePath + "/data/funnel_step",
						parentData: data1,
						parentDataProperty: "funnel_step",
						rootData
					})) {
						vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
						errors = vErrors.length;
					}
				}
				if (data1.contact !== void 0) {
					if (!validate12(data1.contact, {
						instancePath: instancePath + "/data/contact",
						parentData: data1,
						parentDataProperty: "contact",
						rootData
					})) {
						vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.account !== void 0) {
			let data4 = data.account;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4.email === void 0) {
					const err11 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/account/required",
						keyword: "required",
						params: { missingProperty: "email" },
						message: "must have required property 'email'"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				for (const key2 in data4) if (!(key2 === "email")) {
					const err12 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/account/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data4.email !== void 0) {
					let data5 = data4.email;
					if (typeof data5 === "string") {
						if (!pattern0.test(data5)) {
							const err13 = {
								instancePath: instancePath + "/account/email",
								schemaPath: "#/$defs/account/properties/email/pattern",
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
							instancePath: instancePath + "/account/email",
							schemaPath: "#/$defs/account/properties/email/type",
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
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/account/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.created_at !== void 0) {
			let data6 = data.created_at;
			if (typeof data6 === "string") {
				if (!pattern2.test(data6)) {
					const err16 = {
						instancePath: instancePath + "/created_at",
						schemaPath: "#/properties/created_at/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$" },
						message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$\""
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/created_at",
					schemaPath: "#/properties/created_at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate26.errors = vErrors;
	return errors === 0;
}
const isContactTagAdded = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.data === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "data" },
				message: "must have required property 'data'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.account === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "account" },
				message: "must have required property 'account'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.created_at === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" },
				message: "must have required property 'created_at'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "data" || key0 === "account" || key0 === "created_at")) {
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
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				const err5 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if ("contact.tag.added" !== data0) {
				const err6 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "contact.tag.added" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data1 = data.data;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.tag === void 0) {
					const err7 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "tag" },
						message: "must have required property 'tag'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data1.contact === void 0) {
					const err8 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "contact" },
						message: "must have required property 'contact'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				for (const key1 in data1) if (!(key1 === "tag" || key1 === "contact")) {
					const err9 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data1.tag !== void 0) {
					let data2 = data1.tag;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.id === void 0) {
							const err10 = {
								instancePath: instancePath + "/data/tag",
								schemaPath: "#/$defs/tag/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data2.name === void 0) {
							const err11 = {
								instancePath: instancePath + "/data/tag",
								schemaPath: "#/$defs/tag/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						for (const key2 in data2) if (!(key2 === "id" || key2 === "name")) {
							const err12 = {
								instancePath: instancePath + "/data/tag",
								schemaPath: "#/$defs/tag/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data2.id !== void 0) {
							let data3 = data2.id;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								const err13 = {
									instancePath: instancePath + "/data/tag/id",
									schemaPath: "#/$defs/tag/properties/id/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 1 || isNaN(data3)) {
									const err14 = {
										instancePath: instancePath + "/data/tag/id",
										schemaPath: "#/$defs/tag/properties/id/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
							}
						}
						if (data2.name !== void 0) {
							if (typeof data2.name !== "string") {
								const err15 = {
									instancePath: instancePath + "/data/tag/name",
									schemaPath: "#/$defs/tag/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/data/tag",
							schemaPath: "#/$defs/tag/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data1.contact !== void 0) {
					if (!validate12(data1.contact, {
						instancePath: instancePath + "/data/contact",
						parentData: data1,
						parentDataProperty: "contact",
						rootData
					})) {
						vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.account !== void 0) {
			let data6 = data.account;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.email === void 0) {
					const err18 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/account/required",
						keyword: "required",
						params: { missingProperty: "email" },
						message: "must have required property 'email'"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				for (const key3 in data6) if (!(key3 === "email")) {
					const err19 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/account/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data6.email !== void 0) {
					let data7 = data6.email;
					if (typeof data7 === "string") {
						if (!pattern0.test(data7)) {
							const err20 = {
								instancePath: instancePath + "/account/email",
								schemaPath: "#/$defs/account/properties/email/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$" },
								message: "must match pattern \"^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$\""
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/account/email",
							schemaPath: "#/$defs/account/properties/email/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/account/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.created_at !== void 0) {
			let data8 = data.created_at;
			if (typeof data8 === "string") {
				if (!pattern2.test(data8)) {
					const err23 = {
						instancePath: instancePath + "/created_at",
						schemaPath: "#/properties/created_at/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$" },
						message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$\""
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/created_at",
					schemaPath: "#/properties/created_at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
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
	validate29.errors = vErrors;
	return errors === 0;
}
const isContactTagRemoved = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.data === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "data" },
				message: "must have required property 'data'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.account === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "account" },
				message: "must have required property 'account'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.created_at === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" },
				message: "must have required property 'created_at'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "data" || key0 === "account" || key0 === "created_at")) {
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
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				const err5 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if ("contact.tag.removed" !== data0) {
				const err6 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "contact.tag.removed" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data1 = data.data;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.tag === void 0) {
					const err7 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "tag" },
						message: "must have required property 'tag'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data1.contact === void 0) {
					const err8 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "contact" },
						message: "must have required property 'contact'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				for (const key1 in data1) if (!(key1 === "tag" || key1 === "contact")) {
					const err9 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data1.tag !== void 0) {
					let data2 = data1.tag;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.id === void 0) {
							const err10 = {
								instancePath: instancePath + "/data/tag",
								schemaPath: "#/$defs/tag/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data2.name === void 0) {
							const err11 = {
								instancePath: instancePath + "/data/tag",
								schemaPath: "#/$defs/tag/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						for (const key2 in data2) if (!(key2 === "id" || key2 === "name")) {
							const err12 = {
								instancePath: instancePath + "/data/tag",
								schemaPath: "#/$defs/tag/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data2.id !== void 0) {
							let data3 = data2.id;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								const err13 = {
									instancePath: instancePath + "/data/tag/id",
									schemaPath: "#/$defs/tag/properties/id/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 1 || isNaN(data3)) {
									const err14 = {
										instancePath: instancePath + "/data/tag/id",
										schemaPath: "#/$defs/tag/properties/id/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
							}
						}
						if (data2.name !== void 0) {
							if (typeof data2.name !== "string") {
								const err15 = {
									instancePath: instancePath + "/data/tag/name",
									schemaPath: "#/$defs/tag/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/data/tag",
							schemaPath: "#/$defs/tag/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data1.contact !== void 0) {
					if (!validate12(data1.contact, {
						instancePath: instancePath + "/data/contact",
						parentData: data1,
						parentDataProperty: "contact",
						rootData
					})) {
						vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.account !== void 0) {
			let data6 = data.account;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.email === void 0) {
					const err18 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/account/required",
						keyword: "required",
						params: { missingProperty: "email" },
						message: "must have required property 'email'"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				for (const key3 in data6) if (!(key3 === "email")) {
					const err19 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/account/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data6.email !== void 0) {
					let data7 = data6.email;
					if (typeof data7 === "string") {
						if (!pattern0.test(data7)) {
							const err20 = {
								instancePath: instancePath + "/account/email",
								schemaPath: "#/$defs/account/properties/email/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$" },
								message: "must match pattern \"^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$\""
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/account/email",
							schemaPath: "#/$defs/account/properties/email/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/account/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.created_at !== void 0) {
			let data8 = data.created_at;
			if (typeof data8 === "string") {
				if (!pattern2.test(data8)) {
					const err23 = {
						instancePath: instancePath + "/created_at",
						schemaPath: "#/properties/created_at/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$" },
						message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$\""
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/created_at",
					schemaPath: "#/properties/created_at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
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
	validate31.errors = vErrors;
	return errors === 0;
}
const isContactWebinarRegistered = validate33;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.duration === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "duration" },
				message: "must have required property 'duration'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.funnel_step === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "funnel_step" },
				message: "must have required property 'funnel_step'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "duration" || key0 === "funnel_step")) {
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
		if (data.duration !== void 0) {
			if (typeof data.duration !== "string") {
				const err6 = {
					instancePath: instancePath + "/duration",
					schemaPath: "#/properties/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.funnel_step !== void 0) {
			if (!validate21(data.funnel_step, {
				instancePath: instancePath + "/funnel_step",
				parentData: data,
				parentDataProperty: "funnel_step",
				rootData
			})) {
				vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate34.errors = vErrors;
	return errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.data === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "data" },
				message: "must have required property 'data'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.account === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "account" },
				message: "must have required property 'account'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.created_at === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" },
				message: "must have required property 'created_at'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "data" || key0 === "account" || key0 === "created_at")) {
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
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				const err5 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if ("contact.webinar.registered" !== data0) {
				const err6 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "contact.webinar.registered" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data1 = data.data;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.webinar === void 0) {
					const err7 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "webinar" },
						message: "must have required property 'webinar'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data1.contact === void 0) {
					const err8 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "contact" },
						message: "must have required property 'contact'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1.registered_at === void 0) {
					const err9 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "registered_at" },
						message: "must have required property 'registered_at'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data1.scheduled_at === void 0) {
					const err10 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "scheduled_at" },
						message: "must have required property 'scheduled_at'"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				for (const key1 in data1) if (!(key1 === "webinar" || key1 === "contact" || key1 === "registered_at" || key1 === "scheduled_at")) {
					const err11 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data1.webinar !== void 0) {
					if (!validate34(data1.webinar, {
						instancePath: instancePath + "/data/webinar",
						parentData: data1,
						parentDataProperty: "webinar",
						rootData
					})) {
						vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
						errors = vErrors.length;
					}
				}
				if (data1.contact !== void 0) {
					if (!validate12(data1.contact, {
						instancePath: instancePath + "/data/contact",
						parentData: data1,
						parentDataProperty: "contact",
						rootData
					})) {
						vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
						errors = vErrors.length;
					}
				}
				if (data1.registered_at !== void 0) {
					let data4 = data1.registered_at;
					if (typeof data4 === "string") {
						if (!pattern2.test(data4)) {
							const err12 = {
								instancePath: instancePath + "/data/registered_at",
								schemaPath: "#/properties/data/properties/registered_at/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$" },
								message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$\""
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/data/registered_at",
							schemaPath: "#/properties/data/properties/registered_at/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (data1.scheduled_at !== void 0) {
					let data5 = data1.scheduled_at;
					if (typeof data5 === "string") {
						if (!pattern2.test(data5)) {
							const err14 = {
								instancePath: instancePath + "/data/scheduled_at",
								schemaPath: "#/properties/data/properties/scheduled_at/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$" },
								message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$\""
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/data/scheduled_at",
							schemaPath: "#/properties/data/properties/scheduled_at/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.account !== void 0) {
			let data6 = data.account;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.email === void 0) {
					const err17 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/account/required",
						keyword: "required",
						params: { missingProperty: "email" },
						message: "must have required property 'email'"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				for (const key2 in data6) if (!(key2 === "email")) {
					const err18 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/account/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data6.email !== void 0) {
					let data7 = data6.email;
					if (typeof data7 === "string") {
						if (!pattern0.test(data7)) {
							const err19 = {
								instancePath: instancePath + "/account/email",
								schemaPath: "#/$defs/account/properties/email/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$" },
								message: "must match pattern \"^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$\""
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/account/email",
							schemaPath: "#/$defs/account/properties/email/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/account/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.created_at !== void 0) {
			let data8 = data.created_at;
			if (typeof data8 === "string") {
				if (!pattern2.test(data8)) {
					const err22 = {
						instancePath: instancePath + "/created_at",
						schemaPath: "#/properties/created_at/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$" },
						message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$\""
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/created_at",
					schemaPath: "#/properties/created_at/type",
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
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err24];
		else vErrors.push(err24);
		errors++;
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
		if (data.payment_processor === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "payment_processor" },
				message: "must have required property 'payment_processor'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.contact_id === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "contact_id" },
				message: "must have required property 'contact_id'"
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
		if (data.client_ip === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "client_ip" },
				message: "must have required property 'client_ip'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "payment_processor" || key0 === "contact_id" || key0 === "email" || key0 === "fields" || key0 === "client_ip")) {
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
		if (data.id !== void 0) {
			let data0 = data.id;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err7 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err8 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minimum",
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
		if (data.payment_processor !== void 0) {
			let data1 = data.payment_processor;
			if (!(data1 === "paypal" || data1 === "stripe" || data1 === "mollie" || data1 === "cash on delivery")) {
				const err9 = {
					instancePath: instancePath + "/payment_processor",
					schemaPath: "#/properties/payment_processor/enum",
					keyword: "enum",
					params: { allowedValues: schema44.properties.payment_processor.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.contact_id !== void 0) {
			let data2 = data.contact_id;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err10 = {
					instancePath: instancePath + "/contact_id",
					schemaPath: "#/properties/contact_id/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 1 || isNaN(data2)) {
					const err11 = {
						instancePath: instancePath + "/contact_id",
						schemaPath: "#/properties/contact_id/minimum",
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
		if (data.email !== void 0) {
			let data3 = data.email;
			if (typeof data3 === "string") {
				if (!pattern0.test(data3)) {
					const err12 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/properties/email/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$" },
						message: "must match pattern \"^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/email",
					schemaPath: "#/properties/email/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.fields !== void 0) {
			let data4 = data.fields;
			const _errs11 = errors;
			let valid2 = false;
			const _errs12 = errors;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				for (const key1 in data4) if (!func2.call(schema15.anyOf[0].properties, key1)) {
					let data5 = data4[key1];
					if (typeof data5 !== "string" && data5 !== null) {
						const err14 = {
							instancePath: instancePath + "/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/contact_fields/anyOf/0/additionalProperties/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].additionalProperties.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data4.first_name !== void 0) {
					let data6 = data4.first_name;
					if (typeof data6 !== "string" && data6 !== null) {
						const err15 = {
							instancePath: instancePath + "/fields/first_name",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/first_name/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.first_name.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data4.surname !== void 0) {
					let data7 = data4.surname;
					if (typeof data7 !== "string" && data7 !== null) {
						const err16 = {
							instancePath: instancePath + "/fields/surname",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/surname/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.surname.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data4.phone_number !== void 0) {
					let data8 = data4.phone_number;
					if (typeof data8 !== "string" && data8 !== null) {
						const err17 = {
							instancePath: instancePath + "/fields/phone_number",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/phone_number/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.phone_number.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data4.country !== void 0) {
					let data9 = data4.country;
					if (typeof data9 !== "string" && data9 !== null) {
						const err18 = {
							instancePath: instancePath + "/fields/country",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/country/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.country.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data4.street_address !== void 0) {
					let data10 = data4.street_address;
					if (typeof data10 !== "string" && data10 !== null) {
						const err19 = {
							instancePath: instancePath + "/fields/street_address",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/street_address/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.street_address.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data4.postcode !== void 0) {
					let data11 = data4.postcode;
					if (typeof data11 !== "string" && data11 !== null) {
						const err20 = {
							instancePath: instancePath + "/fields/postcode",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/postcode/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.postcode.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data4.city !== void 0) {
					let data12 = data4.city;
					if (typeof data12 !== "string" && data12 !== null) {
						const err21 = {
							instancePath: instancePath + "/fields/city",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/city/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.city.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (data4.company_name !== void 0) {
					let data13 = data4.company_name;
					if (typeof data13 !== "string" && data13 !== null) {
						const err22 = {
							instancePath: instancePath + "/fields/company_name",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/company_name/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.company_name.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
				if (data4.tax_number !== void 0) {
					let data14 = data4.tax_number;
					if (typeof data14 !== "string" && data14 !== null) {
						const err23 = {
							instancePath: instancePath + "/fields/tax_number",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/tax_number/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.tax_number.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/fields",
					schemaPath: "#/$defs/contact_fields/anyOf/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			var _valid0 = _errs12 === errors;
			valid2 = valid2 || _valid0;
			if (!valid2) {
				const _errs35 = errors;
				if (Array.isArray(data4)) {
					if (data4.length > 0) {
						const err25 = {
							instancePath: instancePath + "/fields",
							schemaPath: "#/$defs/contact_fields/anyOf/1/maxItems",
							keyword: "maxItems",
							params: { limit: 0 },
							message: "must NOT have more than 0 items"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				} else {
					const err26 = {
						instancePath: instancePath + "/fields",
						schemaPath: "#/$defs/contact_fields/anyOf/1/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				var _valid0 = _errs35 === errors;
				valid2 = valid2 || _valid0;
			}
			if (!valid2) {
				const err27 = {
					instancePath: instancePath + "/fields",
					schemaPath: "#/$defs/contact_fields/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			} else {
				errors = _errs11;
				if (vErrors !== null) {
					if (_errs11) vErrors.length = _errs11;
					else vErrors = null;
				}
			}
		}
		if (data.client_ip !== void 0) {
			if (typeof data.client_ip !== "string") {
				const err28 = {
					instancePath: instancePath + "/client_ip",
					schemaPath: "#/properties/client_ip/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
	} else {
		const err29 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
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
		if (data.created_at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" },
				message: "must have required property 'created_at'"
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
		for (const key0 in data) if (!(key0 === "id" || key0 === "created_at" || key0 === "resources")) {
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
		if (data.created_at !== void 0) {
			let data1 = data.created_at;
			if (typeof data1 === "string") {
				if (!pattern2.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/created_at",
						schemaPath: "#/properties/created_at/pattern",
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
					instancePath: instancePath + "/created_at",
					schemaPath: "#/properties/created_at/type",
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
						if (data3.quantity === void 0) {
							const err8 = {
								instancePath: instancePath + "/resources/" + i0,
								schemaPath: "#/$defs/resource/required",
								keyword: "required",
								params: { missingProperty: "quantity" },
								message: "must have required property 'quantity'"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data3.enrollment_access_type === void 0) {
							const err9 = {
								instancePath: instancePath + "/resources/" + i0,
								schemaPath: "#/$defs/resource/required",
								keyword: "required",
								params: { missingProperty: "enrollment_access_type" },
								message: "must have required property 'enrollment_access_type'"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data3.enrollment_dripping_access_course === void 0) {
							const err10 = {
								instancePath: instancePath + "/resources/" + i0,
								schemaPath: "#/$defs/resource/required",
								keyword: "required",
								params: { missingProperty: "enrollment_dripping_access_course" },
								message: "must have required property 'enrollment_dripping_access_course'"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data3.type === void 0) {
							const err11 = {
								instancePath: instancePath + "/resources/" + i0,
								schemaPath: "#/$defs/resource/required",
								keyword: "required",
								params: { missingProperty: "type" },
								message: "must have required property 'type'"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data3.course_bundle === void 0) {
							const err12 = {
								instancePath: instancePath + "/resources/" + i0,
								schemaPath: "#/$defs/resource/required",
								keyword: "required",
								params: { missingProperty: "course_bundle" },
								message: "must have required property 'course_bundle'"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data3.physical_product === void 0) {
							const err13 = {
								instancePath: instancePath + "/resources/" + i0,
								schemaPath: "#/$defs/resource/required",
								keyword: "required",
								params: { missingProperty: "physical_product" },
								message: "must have required property 'physical_product'"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data3.data === void 0) {
							const err14 = {
								instancePath: instancePath + "/resources/" + i0,
								schemaPath: "#/$defs/resource/required",
								keyword: "required",
								params: { missingProperty: "data" },
								message: "must have required property 'data'"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						for (const key1 in data3) if (!func2.call(schema50.properties, key1)) {
							const err15 = {
								instancePath: instancePath + "/resources/" + i0,
								schemaPath: "#/$defs/resource/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (data3.quantity !== void 0) {
							if (!(data3.quantity === null)) {
								const err16 = {
									instancePath: instancePath + "/resources/" + i0 + "/quantity",
									schemaPath: "#/$defs/resource/properties/quantity/enum",
									keyword: "enum",
									params: { allowedValues: schema50.properties.quantity.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (data3.enrollment_access_type !== void 0) {
							let data5 = data3.enrollment_access_type;
							if (!(data5 === "full_access" || data5 === null)) {
								const err17 = {
									instancePath: instancePath + "/resources/" + i0 + "/enrollment_access_type",
									schemaPath: "#/$defs/resource/properties/enrollment_access_type/enum",
									keyword: "enum",
									params: { allowedValues: schema50.properties.enrollment_access_type.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data3.enrollment_dripping_access_course !== void 0) {
							if (!(data3.enrollment_dripping_access_course === null)) {
								const err18 = {
									instancePath: instancePath + "/resources/" + i0 + "/enrollment_dripping_access_course",
									schemaPath: "#/$defs/resource/properties/enrollment_dripping_access_course/enum",
									keyword: "enum",
									params: { allowedValues: schema50.properties.enrollment_dripping_access_course.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
						if (data3.type !== void 0) {
							let data7 = data3.type;
							if (!(data7 === "systemeio_tag" || data7 === "membership_course")) {
								const err19 = {
									instancePath: instancePath + "/resources/" + i0 + "/type",
									schemaPath: "#/$defs/resource/properties/type/enum",
									keyword: "enum",
									params: { allowedValues: schema50.properties.type.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
						if (data3.course !== void 0) {
							if (!(data3.course === null)) {
								const err20 = {
									instancePath: instancePath + "/resources/" + i0 + "/course",
									schemaPath: "#/$defs/resource/properties/course/enum",
									keyword: "enum",
									params: { allowedValues: schema50.properties.course.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
						if (data3.course_bundle !== void 0) {
							if (!(data3.course_bundle === null)) {
								const err21 = {
									instancePath: instancePath + "/resources/" + i0 + "/course_bundle",
									schemaPath: "#/$defs/resource/properties/course_bundle/enum",
									keyword: "enum",
									params: { allowedValues: schema50.properties.course_bundle.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data3.physical_product !== void 0) {
							if (!(data3.physical_product === null)) {
								const err22 = {
									instancePath: instancePath + "/resources/" + i0 + "/physical_product",
									schemaPath: "#/$defs/resource/properties/physical_product/enum",
									keyword: "enum",
									params: { allowedValues: schema50.properties.physical_product.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (data3.tag !== void 0) {
							if (!(data3.tag === null)) {
								const err23 = {
									instancePath: instancePath + "/resources/" + i0 + "/tag",
									schemaPath: "#/$defs/resource/properties/tag/enum",
									keyword: "enum",
									params: { allowedValues: schema50.properties.tag.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
						if (data3.data !== void 0) {
							let data12 = data3.data;
							if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
								if (data12.id === void 0) {
									const err24 = {
										instancePath: instancePath + "/resources/" + i0 + "/data",
										schemaPath: "#/$defs/resource/properties/data/required",
										keyword: "required",
										params: { missingProperty: "id" },
										message: "must have required property 'id'"
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
								if (data12.name === void 0) {
									const err25 = {
										instancePath: instancePath + "/resources/" + i0 + "/data",
										schemaPath: "#/$defs/resource/properties/data/required",
										keyword: "required",
										params: { missingProperty: "name" },
										message: "must have required property 'name'"
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
								for (const key2 in data12) if (!(key2 === "id" || key2 === "name" || key2 === "description")) {
									const err26 = {
										instancePath: instancePath + "/resources/" + i0 + "/data",
										schemaPath: "#/$defs/resource/properties/data/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
								if (data12.id !== void 0) {
									let data13 = data12.id;
									if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
										const err27 = {
											instancePath: instancePath + "/resources/" + i0 + "/data/id",
											schemaPath: "#/$defs/resource/properties/data/properties/id/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err27];
										else vErrors.push(err27);
										errors++;
									}
									if (typeof data13 == "number" && isFinite(data13)) {
										if (data13 < 1 || isNaN(data13)) {
											const err28 = {
												instancePath: instancePath + "/resources/" + i0 + "/data/id",
												schemaPath: "#/$defs/resource/properties/data/properties/id/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err28];
											else vErrors.push(err28);
											errors++;
										}
									}
								}
								if (data12.name !== void 0) {
									if (typeof data12.name !== "string") {
										const err29 = {
											instancePath: instancePath + "/resources/" + i0 + "/data/name",
											schemaPath: "#/$defs/resource/properties/data/properties/name/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err29];
										else vErrors.push(err29);
										errors++;
									}
								}
								if (data12.description !== void 0) {
									if (!(data12.description === null)) {
										const err30 = {
											instancePath: instancePath + "/resources/" + i0 + "/data/description",
											schemaPath: "#/$defs/resource/properties/data/properties/description/enum",
											keyword: "enum",
											params: { allowedValues: schema50.properties.data.properties.description.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err30];
										else vErrors.push(err30);
										errors++;
									}
								}
							} else {
								const err31 = {
									instancePath: instancePath + "/resources/" + i0 + "/data",
									schemaPath: "#/$defs/resource/properties/data/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
					} else {
						const err32 = {
							instancePath: instancePath + "/resources/" + i0,
							schemaPath: "#/$defs/resource/type",
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
					instancePath: instancePath + "/resources",
					schemaPath: "#/properties/resources/type",
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
	validate42.errors = vErrors;
	return errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.data === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "data" },
				message: "must have required property 'data'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.account === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "account" },
				message: "must have required property 'account'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.created_at === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" },
				message: "must have required property 'created_at'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "data" || key0 === "account" || key0 === "created_at")) {
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
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				const err5 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if ("customer.sale.completed" !== data0) {
				const err6 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "customer.sale.completed" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data1 = data.data;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.customer === void 0) {
					const err7 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "customer" },
						message: "must have required property 'customer'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data1.funnel_step === void 0) {
					const err8 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "funnel_step" },
						message: "must have required property 'funnel_step'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1.offer_price_plan === void 0) {
					const err9 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "offer_price_plan" },
						message: "must have required property 'offer_price_plan'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data1.order === void 0) {
					const err10 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "order" },
						message: "must have required property 'order'"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data1.order_item === void 0) {
					const err11 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "order_item" },
						message: "must have required property 'order_item'"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data1.coupon === void 0) {
					const err12 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "coupon" },
						message: "must have required property 'coupon'"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				for (const key1 in data1) if (!(key1 === "customer" || key1 === "funnel_step" || key1 === "offer_price_plan" || key1 === "price_plan" || key1 === "order" || key1 === "order_item" || key1 === "coupon")) {
					const err13 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data1.customer !== void 0) {
					if (!validate39(data1.customer, {
						instancePath: instancePath + "/data/customer",
						parentData: data1,
						parentDataProperty: "customer",
						rootData
					})) {
						vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
						errors = vErrors.length;
					}
				}
				if (data1.funnel_step !== void 0) {
					if (!validate21(data1.funnel_step, {
						instancePath: instancePath + "/data/funnel_step",
						parentData: data1,
						parentDataProperty: "funnel_step",
						rootData
					})) {
						vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
						errors = vErrors.length;
					}
				}
				if (data1.offer_price_plan !== void 0) {
					let data4 = data1.offer_price_plan;
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						if (data4.id === void 0) {
							const err14 = {
								instancePath: instancePath + "/data/offer_price_plan",
								schemaPath: "#/$defs/offer_price_plan/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data4.name === void 0) {
							const err15 = {
								instancePath: instancePath + "/data/offer_price_plan",
								schemaPath: "#/$defs/offer_price_plan/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (data4.inner_name === void 0) {
							const err16 = {
								instancePath: instancePath + "/data/offer_price_plan",
								schemaPath: "#/$defs/offer_price_plan/required",
								keyword: "required",
								params: { missingProperty: "inner_name" },
								message: "must have required property 'inner_name'"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data4.type === void 0) {
							const err17 = {
								instancePath: instancePath + "/data/offer_price_plan",
								schemaPath: "#/$defs/offer_price_plan/required",
								keyword: "required",
								params: { missingProperty: "type" },
								message: "must have required property 'type'"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (data4.direct_charge_amount === void 0) {
							const err18 = {
								instancePath: instancePath + "/data/offer_price_plan",
								schemaPath: "#/$defs/offer_price_plan/required",
								keyword: "required",
								params: { missingProperty: "direct_charge_amount" },
								message: "must have required property 'direct_charge_amount'"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (data4.subscription_plan === void 0) {
							const err19 = {
								instancePath: instancePath + "/data/offer_price_plan",
								schemaPath: "#/$defs/offer_price_plan/required",
								keyword: "required",
								params: { missingProperty: "subscription_plan" },
								message: "must have required property 'subscription_plan'"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (data4.currency === void 0) {
							const err20 = {
								instancePath: instancePath + "/data/offer_price_plan",
								schemaPath: "#/$defs/offer_price_plan/required",
								keyword: "required",
								params: { missingProperty: "currency" },
								message: "must have required property 'currency'"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						for (const key2 in data4) if (!(key2 === "id" || key2 === "name" || key2 === "inner_name" || key2 === "type" || key2 === "direct_charge_amount" || key2 === "subscription_plan" || key2 === "currency")) {
							const err21 = {
								instancePath: instancePath + "/data/offer_price_plan",
								schemaPath: "#/$defs/offer_price_plan/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (data4.id !== void 0) {
							let data5 = data4.id;
							if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
								const err22 = {
									instancePath: instancePath + "/data/offer_price_plan/id",
									schemaPath: "#/$defs/offer_price_plan/properties/id/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
							if (typeof data5 == "number" && isFinite(data5)) {
								if (data5 < 1 || isNaN(data5)) {
									const err23 = {
										instancePath: instancePath + "/data/offer_price_plan/id",
										schemaPath: "#/$defs/offer_price_plan/properties/id/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
							}
						}
						if (data4.name !== void 0) {
							if (typeof data4.name !== "string") {
								const err24 = {
									instancePath: instancePath + "/data/offer_price_plan/name",
									schemaPath: "#/$defs/offer_price_plan/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
						if (data4.inner_name !== void 0) {
							if (typeof data4.inner_name !== "string") {
								const err25 = {
									instancePath: instancePath + "/data/offer_price_plan/inner_name",
									schemaPath: "#/$defs/offer_price_plan/properties/inner_name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
						}
						if (data4.type !== void 0) {
							if (!(data4.type === "one_shot")) {
								const err26 = {
									instancePath: instancePath + "/data/offer_price_plan/type",
									schemaPath: "#/$defs/offer_price_plan/properties/type/enum",
									keyword: "enum",
									params: { allowedValues: schema46.properties.type.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
						if (data4.direct_charge_amount !== void 0) {
							let data9 = data4.direct_charge_amount;
							if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
								const err27 = {
									instancePath: instancePath + "/data/offer_price_plan/direct_charge_amount",
									schemaPath: "#/$defs/offer_price_plan/properties/direct_charge_amount/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
						if (data4.subscription_plan !== void 0) {
							if (!(data4.subscription_plan === null)) {
								const err28 = {
									instancePath: instancePath + "/data/offer_price_plan/subscription_plan",
									schemaPath: "#/$defs/offer_price_plan/properties/subscription_plan/enum",
									keyword: "enum",
									params: { allowedValues: schema46.properties.subscription_plan.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
						if (data4.currency !== void 0) {
							if (typeof data4.currency !== "string") {
								const err29 = {
									instancePath: instancePath + "/data/offer_price_plan/currency",
									schemaPath: "#/$defs/offer_price_plan/properties/currency/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
					} else {
						const err30 = {
							instancePath: instancePath + "/data/offer_price_plan",
							schemaPath: "#/$defs/offer_price_plan/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				if (data1.price_plan !== void 0) {
					let data12 = data1.price_plan;
					const _errs26 = errors;
					let valid4 = false;
					const _errs27 = errors;
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
						for (const key3 in data12) if (!(key3 === "name" || key3 === "inner_name" || key3 === "amount")) {
							const err31 = {
								instancePath: instancePath + "/data/price_plan",
								schemaPath: "#/$defs/price_plan/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						if (data12.name !== void 0) {
							let data13 = data12.name;
							if (typeof data13 !== "string" && data13 !== null) {
								const err32 = {
									instancePath: instancePath + "/data/price_plan/name",
									schemaPath: "#/$defs/price_plan/properties/name/type",
									keyword: "type",
									params: { type: schema47.properties.name.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						}
						if (data12.inner_name !== void 0) {
							let data14 = data12.inner_name;
							if (typeof data14 !== "string" && data14 !== null) {
								const err33 = {
									instancePath: instancePath + "/data/price_plan/inner_name",
									schemaPath: "#/$defs/price_plan/properties/inner_name/type",
									keyword: "type",
									params: { type: schema47.properties.inner_name.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
						}
						if (data12.amount !== void 0) {
							let data15 = data12.amount;
							if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15)) && data15 !== null) {
								const err34 = {
									instancePath: instancePath + "/data/price_plan/amount",
									schemaPath: "#/$defs/price_plan/properties/amount/type",
									keyword: "type",
									params: { type: schema47.properties.amount.type },
									message: "must be integer,null"
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/data/price_plan",
							schemaPath: "#/$defs/price_plan/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
					var _valid0 = _errs27 === errors;
					valid4 = valid4 || _valid0;
					if (!valid4) {
						const _errs37 = errors;
						if (data12 !== null) {
							const err36 = {
								instancePath: instancePath + "/data/price_plan",
								schemaPath: "#/properties/data/properties/price_plan/anyOf/1/type",
								keyword: "type",
								params: { type: "null" },
								message: "must be null"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
						var _valid0 = _errs37 === errors;
						valid4 = valid4 || _valid0;
					}
					if (!valid4) {
						const err37 = {
							instancePath: instancePath + "/data/price_plan",
							schemaPath: "#/properties/data/properties/price_plan/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					} else {
						errors = _errs26;
						if (vErrors !== null) {
							if (_errs26) vErrors.length = _errs26;
							else vErrors = null;
						}
					}
				}
				if (data1.order !== void 0) {
					let data16 = data1.order;
					if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
						if (data16.id === void 0) {
							const err38 = {
								instancePath: instancePath + "/data/order",
								schemaPath: "#/$defs/order/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						if (data16.created_at === void 0) {
							const err39 = {
								instancePath: instancePath + "/data/order",
								schemaPath: "#/$defs/order/required",
								keyword: "required",
								params: { missingProperty: "created_at" },
								message: "must have required property 'created_at'"
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
						for (const key4 in data16) if (!(key4 === "id" || key4 === "created_at" || key4 === "total_price" || key4 === "discount_amount")) {
							const err40 = {
								instancePath: instancePath + "/data/order",
								schemaPath: "#/$defs/order/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
						if (data16.id !== void 0) {
							let data17 = data16.id;
							if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
								const err41 = {
									instancePath: instancePath + "/data/order/id",
									schemaPath: "#/$defs/order/properties/id/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
							if (typeof data17 == "number" && isFinite(data17)) {
								if (data17 < 1 || isNaN(data17)) {
									const err42 = {
										instancePath: instancePath + "/data/order/id",
										schemaPath: "#/$defs/order/properties/id/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err42];
									else vErrors.push(err42);
									errors++;
								}
							}
						}
						if (data16.created_at !== void 0) {
							let data18 = data16.created_at;
							if (typeof data18 === "string") {
								if (!pattern2.test(data18)) {
									const err43 = {
										instancePath: instancePath + "/data/order/created_at",
										schemaPath: "#/$defs/order/properties/created_at/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$" },
										message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$\""
									};
									if (vErrors === null) vErrors = [err43];
									else vErrors.push(err43);
									errors++;
								}
							} else {
								const err44 = {
									instancePath: instancePath + "/data/order/created_at",
									schemaPath: "#/$defs/order/properties/created_at/type",
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
							instancePath: instancePath + "/data/order",
							schemaPath: "#/$defs/order/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
				}
				if (data1.order_item !== void 0) {
					if (!validate42(data1.order_item, {
						instancePath: instancePath + "/data/order_item",
						parentData: data1,
						parentDataProperty: "order_item",
						rootData
					})) {
						vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
						errors = vErrors.length;
					}
				}
				if (data1.coupon !== void 0) {
					if (!(data1.coupon === null)) {
						const err46 = {
							instancePath: instancePath + "/data/coupon",
							schemaPath: "#/properties/data/properties/coupon/enum",
							keyword: "enum",
							params: { allowedValues: schema43.properties.data.properties.coupon.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
			} else {
				const err47 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
		if (data.account !== void 0) {
			let data21 = data.account;
			if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
				if (data21.email === void 0) {
					const err48 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/account/required",
						keyword: "required",
						params: { missingProperty: "email" },
						message: "must have required property 'email'"
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
				for (const key5 in data21) if (!(key5 === "email")) {
					const err49 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/account/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
				if (data21.email !== void 0) {
					let data22 = data21.email;
					if (typeof data22 === "string") {
						if (!pattern0.test(data22)) {
							const err50 = {
								instancePath: instancePath + "/account/email",
								schemaPath: "#/$defs/account/properties/email/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$" },
								message: "must match pattern \"^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$\""
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
					} else {
						const err51 = {
							instancePath: instancePath + "/account/email",
							schemaPath: "#/$defs/account/properties/email/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
				}
			} else {
				const err52 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/account/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
		}
		if (data.created_at !== void 0) {
			let data23 = data.created_at;
			if (typeof data23 === "string") {
				if (!pattern2.test(data23)) {
					const err53 = {
						instancePath: instancePath + "/created_at",
						schemaPath: "#/properties/created_at/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$" },
						message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$\""
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
			} else {
				const err54 = {
					instancePath: instancePath + "/created_at",
					schemaPath: "#/properties/created_at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			}
		}
	} else {
		const err55 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err55];
		else vErrors.push(err55);
		errors++;
	}
	validate38.errors = vErrors;
	return errors === 0;
}
const isEnvelope = validate44;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.data === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "data" },
				message: "must have required property 'data'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.account === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "account" },
				message: "must have required property 'account'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.created_at === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" },
				message: "must have required property 'created_at'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "data" || key0 === "account" || key0 === "created_at")) {
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
		if (data.type !== void 0) {
			if (typeof data.type !== "string") {
				const err5 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.account !== void 0) {
			let data1 = data.account;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.email === void 0) {
					const err6 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/account/required",
						keyword: "required",
						params: { missingProperty: "email" },
						message: "must have required property 'email'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				for (const key1 in data1) if (!(key1 === "email")) {
					const err7 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/account/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data1.email !== void 0) {
					let data2 = data1.email;
					if (typeof data2 === "string") {
						if (!pattern0.test(data2)) {
							const err8 = {
								instancePath: instancePath + "/account/email",
								schemaPath: "#/$defs/account/properties/email/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$" },
								message: "must match pattern \"^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$\""
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/account/email",
							schemaPath: "#/$defs/account/properties/email/type",
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
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/account/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.created_at !== void 0) {
			let data3 = data.created_at;
			if (typeof data3 === "string") {
				if (!pattern2.test(data3)) {
					const err11 = {
						instancePath: instancePath + "/created_at",
						schemaPath: "#/properties/created_at/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$" },
						message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$\""
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/created_at",
					schemaPath: "#/properties/created_at/type",
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
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate44.errors = vErrors;
	return errors === 0;
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
