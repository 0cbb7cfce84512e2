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
					}
				},
				"contact": { "$ref": "#/$defs/contact" }
			}
		},
		"account": { "$ref": "#/$defs/account" },
		"created_at": { "type": "string" }
	}
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
		"email": { "type": "string" },
		"fields": { "$ref": "#/$defs/contact_fields" },
		"ip": { "type": ["string", "null"] },
		"referred_by_contact_id": {
			"type": ["integer", "null"],
			"minimum": 1
		},
		"referred_by_contact_email": { "type": ["string", "null"] }
	}
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
		if (data.id !== void 0) {
			let data0 = data.id;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err6 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err7 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minimum",
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
		if (data.email !== void 0) {
			if (typeof data.email !== "string") {
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
		if (data.fields !== void 0) {
			let data2 = data.fields;
			const _errs7 = errors;
			let valid2 = false;
			const _errs8 = errors;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key0 in data2) if (!func2.call(schema14.anyOf[0].properties, key0)) {
					let data3 = data2[key0];
					if (typeof data3 !== "string" && data3 !== null) {
						const err9 = {
							instancePath: instancePath + "/fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/contact_fields/anyOf/0/additionalProperties/type",
							keyword: "type",
							params: { type: schema14.anyOf[0].additionalProperties.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data2.first_name !== void 0) {
					let data4 = data2.first_name;
					if (typeof data4 !== "string" && data4 !== null) {
						const err10 = {
							instancePath: instancePath + "/fields/first_name",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/first_name/type",
							keyword: "type",
							params: { type: schema14.anyOf[0].properties.first_name.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data2.surname !== void 0) {
					let data5 = data2.surname;
					if (typeof data5 !== "string" && data5 !== null) {
						const err11 = {
							instancePath: instancePath + "/fields/surname",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/surname/type",
							keyword: "type",
							params: { type: schema14.anyOf[0].properties.surname.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data2.phone_number !== void 0) {
					let data6 = data2.phone_number;
					if (typeof data6 !== "string" && data6 !== null) {
						const err12 = {
							instancePath: instancePath + "/fields/phone_number",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/phone_number/type",
							keyword: "type",
							params: { type: schema14.anyOf[0].properties.phone_number.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data2.country !== void 0) {
					let data7 = data2.country;
					if (typeof data7 !== "string" && data7 !== null) {
						const err13 = {
							instancePath: instancePath + "/fields/country",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/country/type",
							keyword: "type",
							params: { type: schema14.anyOf[0].properties.country.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (data2.street_address !== void 0) {
					let data8 = data2.street_address;
					if (typeof data8 !== "string" && data8 !== null) {
						const err14 = {
							instancePath: instancePath + "/fields/street_address",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/street_address/type",
							keyword: "type",
							params: { type: schema14.anyOf[0].properties.street_address.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data2.postcode !== void 0) {
					let data9 = data2.postcode;
					if (typeof data9 !== "string" && data9 !== null) {
						const err15 = {
							instancePath: instancePath + "/fields/postcode",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/postcode/type",
							keyword: "type",
							params: { type: schema14.anyOf[0].properties.postcode.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data2.city !== void 0) {
					let data10 = data2.city;
					if (typeof data10 !== "string" && data10 !== null) {
						const err16 = {
							instancePath: instancePath + "/fields/city",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/city/type",
							keyword: "type",
							params: { type: schema14.anyOf[0].properties.city.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data2.company_name !== void 0) {
					let data11 = data2.company_name;
					if (typeof data11 !== "string" && data11 !== null) {
						const err17 = {
							instancePath: instancePath + "/fields/company_name",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/company_name/type",
							keyword: "type",
							params: { type: schema14.anyOf[0].properties.company_name.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data2.tax_number !== void 0) {
					let data12 = data2.tax_number;
					if (typeof data12 !== "string" && data12 !== null) {
						const err18 = {
							instancePath: instancePath + "/fields/tax_number",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/tax_number/type",
							keyword: "type",
							params: { type: schema14.anyOf[0].properties.tax_number.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/fields",
					schemaPath: "#/$defs/contact_fields/anyOf/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			var _valid0 = _errs8 === errors;
			valid2 = valid2 || _valid0;
			if (!valid2) {
				const _errs31 = errors;
				if (Array.isArray(data2)) {
					if (data2.length > 0) {
						const err20 = {
							instancePath: instancePath + "/fields",
							schemaPath: "#/$defs/contact_fields/anyOf/1/maxItems",
							keyword: "maxItems",
							params: { limit: 0 },
							message: "must NOT have more than 0 items"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				} else {
					const err21 = {
						instancePath: instancePath + "/fields",
						schemaPath: "#/$defs/contact_fields/anyOf/1/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				var _valid0 = _errs31 === errors;
				valid2 = valid2 || _valid0;
			}
			if (!valid2) {
				const err22 = {
					instancePath: instancePath + "/fields",
					schemaPath: "#/$defs/contact_fields/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			} else {
				errors = _errs7;
				if (vErrors !== null) {
					if (_errs7) vErrors.length = _errs7;
					else vErrors = null;
				}
			}
		}
		if (data.ip !== void 0) {
			let data13 = data.ip;
			if (typeof data13 !== "string" && data13 !== null) {
				const err23 = {
					instancePath: instancePath + "/ip",
					schemaPath: "#/properties/ip/type",
					keyword: "type",
					params: { type: schema13.properties.ip.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.referred_by_contact_id !== void 0) {
			let data14 = data.referred_by_contact_id;
			if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)) && data14 !== null) {
				const err24 = {
					instancePath: instancePath + "/referred_by_contact_id",
					schemaPath: "#/properties/referred_by_contact_id/type",
					keyword: "type",
					params: { type: schema13.properties.referred_by_contact_id.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			if (typeof data14 == "number" && isFinite(data14)) {
				if (data14 < 1 || isNaN(data14)) {
					const err25 = {
						instancePath: instancePath + "/referred_by_contact_id",
						schemaPath: "#/properties/referred_by_contact_id/minimum",
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
		if (data.referred_by_contact_email !== void 0) {
			let data15 = data.referred_by_contact_email;
			if (typeof data15 !== "string" && data15 !== null) {
				const err26 = {
					instancePath: instancePath + "/referred_by_contact_email",
					schemaPath: "#/properties/referred_by_contact_email/type",
					keyword: "type",
					params: { type: schema13.properties.referred_by_contact_email.type },
					message: "must be string,null"
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
	validate12.errors = vErrors;
	return errors === 0;
}
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
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if ("contact.campaign.finished" !== data0) {
				const err5 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "contact.campaign.finished" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data1 = data.data;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.campaign === void 0) {
					const err6 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "campaign" },
						message: "must have required property 'campaign'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
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
				if (data1.campaign !== void 0) {
					let data2 = data1.campaign;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.id === void 0) {
							const err8 = {
								instancePath: instancePath + "/data/campaign",
								schemaPath: "#/properties/data/properties/campaign/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data2.name === void 0) {
							const err9 = {
								instancePath: instancePath + "/data/campaign",
								schemaPath: "#/properties/data/properties/campaign/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data2.description === void 0) {
							const err10 = {
								instancePath: instancePath + "/data/campaign",
								schemaPath: "#/properties/data/properties/campaign/required",
								keyword: "required",
								params: { missingProperty: "description" },
								message: "must have required property 'description'"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data2.id !== void 0) {
							let data3 = data2.id;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								const err11 = {
									instancePath: instancePath + "/data/campaign/id",
									schemaPath: "#/properties/data/properties/campaign/properties/id/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 1 || isNaN(data3)) {
									const err12 = {
										instancePath: instancePath + "/data/campaign/id",
										schemaPath: "#/properties/data/properties/campaign/properties/id/minimum",
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
						if (data2.name !== void 0) {
							if (typeof data2.name !== "string") {
								const err13 = {
									instancePath: instancePath + "/data/campaign/name",
									schemaPath: "#/properties/data/properties/campaign/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data2.description !== void 0) {
							let data5 = data2.description;
							if (typeof data5 !== "string" && data5 !== null) {
								const err14 = {
									instancePath: instancePath + "/data/campaign/description",
									schemaPath: "#/properties/data/properties/campaign/properties/description/type",
									keyword: "type",
									params: { type: schema12.properties.data.properties.campaign.properties.description.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/data/campaign",
							schemaPath: "#/properties/data/properties/campaign/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
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
			let data7 = data.account;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.email === void 0) {
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
				if (data7.email !== void 0) {
					if (typeof data7.email !== "string") {
						const err18 = {
							instancePath: instancePath + "/account/email",
							schemaPath: "#/$defs/account/properties/email/type",
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
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/account/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.created_at !== void 0) {
			if (typeof data.created_at !== "string") {
				const err20 = {
					instancePath: instancePath + "/created_at",
					schemaPath: "#/properties/created_at/type",
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
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
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
					}
				},
				"contact": { "$ref": "#/$defs/contact" },
				"access_type": { "type": "string" }
			}
		},
		"account": { "$ref": "#/$defs/account" },
		"created_at": { "type": "string" }
	}
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
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if ("contact.course.enrolled" !== data0) {
				const err5 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "contact.course.enrolled" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data1 = data.data;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.course === void 0) {
					const err6 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "course" },
						message: "must have required property 'course'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
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
				if (data1.access_type === void 0) {
					const err8 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "access_type" },
						message: "must have required property 'access_type'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1.course !== void 0) {
					let data2 = data1.course;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.id === void 0) {
							const err9 = {
								instancePath: instancePath + "/data/course",
								schemaPath: "#/properties/data/properties/course/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data2.name === void 0) {
							const err10 = {
								instancePath: instancePath + "/data/course",
								schemaPath: "#/properties/data/properties/course/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data2.description === void 0) {
							const err11 = {
								instancePath: instancePath + "/data/course",
								schemaPath: "#/properties/data/properties/course/required",
								keyword: "required",
								params: { missingProperty: "description" },
								message: "must have required property 'description'"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data2.id !== void 0) {
							let data3 = data2.id;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								const err12 = {
									instancePath: instancePath + "/data/course/id",
									schemaPath: "#/properties/data/properties/course/properties/id/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 1 || isNaN(data3)) {
									const err13 = {
										instancePath: instancePath + "/data/course/id",
										schemaPath: "#/properties/data/properties/course/properties/id/minimum",
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
						if (data2.name !== void 0) {
							if (typeof data2.name !== "string") {
								const err14 = {
									instancePath: instancePath + "/data/course/name",
									schemaPath: "#/properties/data/properties/course/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data2.description !== void 0) {
							let data5 = data2.description;
							if (typeof data5 !== "string" && data5 !== null) {
								const err15 = {
									instancePath: instancePath + "/data/course/description",
									schemaPath: "#/properties/data/properties/course/properties/description/type",
									keyword: "type",
									params: { type: schema16.properties.data.properties.course.properties.description.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/data/course",
							schemaPath: "#/properties/data/properties/course/type",
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
				if (data1.access_type !== void 0) {
					if (typeof data1.access_type !== "string") {
						const err17 = {
							instancePath: instancePath + "/data/access_type",
							schemaPath: "#/properties/data/properties/access_type/type",
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
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.account !== void 0) {
			let data8 = data.account;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (data8.email === void 0) {
					const err19 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/account/required",
						keyword: "required",
						params: { missingProperty: "email" },
						message: "must have required property 'email'"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data8.email !== void 0) {
					if (typeof data8.email !== "string") {
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
			if (typeof data.created_at !== "string") {
				const err22 = {
					instancePath: instancePath + "/created_at",
					schemaPath: "#/properties/created_at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
	} else {
		const err23 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err23];
		else vErrors.push(err23);
		errors++;
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
					}
				},
				"contact": { "$ref": "#/$defs/contact" },
				"access_type": { "type": "string" },
				"first_active_course": {
					"type": ["object", "null"],
					"additionalProperties": true
				}
			}
		},
		"account": { "$ref": "#/$defs/account" },
		"created_at": { "type": "string" }
	}
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
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if ("contact.course_bundle.enrolled" !== data0) {
				const err5 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "contact.course_bundle.enrolled" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data1 = data.data;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.course_bundle === void 0) {
					const err6 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "course_bundle" },
						message: "must have required property 'course_bundle'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
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
				if (data1.access_type === void 0) {
					const err8 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "access_type" },
						message: "must have required property 'access_type'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1.first_active_course === void 0) {
					const err9 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "first_active_course" },
						message: "must have required property 'first_active_course'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data1.course_bundle !== void 0) {
					let data2 = data1.course_bundle;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.id === void 0) {
							const err10 = {
								instancePath: instancePath + "/data/course_bundle",
								schemaPath: "#/properties/data/properties/course_bundle/required",
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
								instancePath: instancePath + "/data/course_bundle",
								schemaPath: "#/properties/data/properties/course_bundle/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data2.id !== void 0) {
							let data3 = data2.id;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								const err12 = {
									instancePath: instancePath + "/data/course_bundle/id",
									schemaPath: "#/properties/data/properties/course_bundle/properties/id/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 1 || isNaN(data3)) {
									const err13 = {
										instancePath: instancePath + "/data/course_bundle/id",
										schemaPath: "#/properties/data/properties/course_bundle/properties/id/minimum",
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
						if (data2.name !== void 0) {
							if (typeof data2.name !== "string") {
								const err14 = {
									instancePath: instancePath + "/data/course_bundle/name",
									schemaPath: "#/properties/data/properties/course_bundle/properties/name/type",
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
							instancePath: instancePath + "/data/course_bundle",
							schemaPath: "#/properties/data/properties/course_bundle/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
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
					if (typeof data1.access_type !== "string") {
						const err16 = {
							instancePath: instancePath + "/data/access_type",
							schemaPath: "#/properties/data/properties/access_type/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data1.first_active_course !== void 0) {
					let data7 = data1.first_active_course;
					if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
						const err17 = {
							instancePath: instancePath + "/data/first_active_course",
							schemaPath: "#/properties/data/properties/first_active_course/type",
							keyword: "type",
							params: { type: schema18.properties.data.properties.first_active_course.type },
							message: "must be object,null"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.account !== void 0) {
			let data8 = data.account;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (data8.email === void 0) {
					const err19 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/account/required",
						keyword: "required",
						params: { missingProperty: "email" },
						message: "must have required property 'email'"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data8.email !== void 0) {
					if (typeof data8.email !== "string") {
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
			if (typeof data.created_at !== "string") {
				const err22 = {
					instancePath: instancePath + "/created_at",
					schemaPath: "#/properties/created_at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
	} else {
		const err23 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err23];
		else vErrors.push(err23);
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
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if ("contact.email_link.clicked" !== data0) {
				const err5 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "contact.email_link.clicked" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data1 = data.data;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.sent_email === void 0) {
					const err6 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "sent_email" },
						message: "must have required property 'sent_email'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
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
				if (data1.sent_email !== void 0) {
					let data2 = data1.sent_email;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.id === void 0) {
							const err8 = {
								instancePath: instancePath + "/data/sent_email",
								schemaPath: "#/properties/data/properties/sent_email/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data2.subject === void 0) {
							const err9 = {
								instancePath: instancePath + "/data/sent_email",
								schemaPath: "#/properties/data/properties/sent_email/required",
								keyword: "required",
								params: { missingProperty: "subject" },
								message: "must have required property 'subject'"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data2.id !== void 0) {
							let data3 = data2.id;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								const err10 = {
									instancePath: instancePath + "/data/sent_email/id",
									schemaPath: "#/properties/data/properties/sent_email/properties/id/type",
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
										instancePath: instancePath + "/data/sent_email/id",
										schemaPath: "#/properties/data/properties/sent_email/properties/id/minimum",
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
						if (data2.subject !== void 0) {
							if (typeof data2.subject !== "string") {
								const err12 = {
									instancePath: instancePath + "/data/sent_email/subject",
									schemaPath: "#/properties/data/properties/sent_email/properties/subject/type",
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
							instancePath: instancePath + "/data/sent_email",
							schemaPath: "#/properties/data/properties/sent_email/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
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
				const err14 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.account !== void 0) {
			let data6 = data.account;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.email === void 0) {
					const err15 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/account/required",
						keyword: "required",
						params: { missingProperty: "email" },
						message: "must have required property 'email'"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data6.email !== void 0) {
					if (typeof data6.email !== "string") {
						const err16 = {
							instancePath: instancePath + "/account/email",
							schemaPath: "#/$defs/account/properties/email/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/account/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.created_at !== void 0) {
			if (typeof data.created_at !== "string") {
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
	validate18.errors = vErrors;
	return errors === 0;
}
const isContactOptinCompleted = validate20;
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
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if ("contact.optin.completed" !== data0) {
				const err5 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "contact.optin.completed" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data1 = data.data;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.contact === void 0) {
					const err6 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "contact" },
						message: "must have required property 'contact'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data1.funnel_step !== void 0) {
					let data2 = data1.funnel_step;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.id === void 0) {
							const err7 = {
								instancePath: instancePath + "/data/funnel_step",
								schemaPath: "#/$defs/funnel_step/required",
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
								instancePath: instancePath + "/data/funnel_step",
								schemaPath: "#/$defs/funnel_step/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data2.type === void 0) {
							const err9 = {
								instancePath: instancePath + "/data/funnel_step",
								schemaPath: "#/$defs/funnel_step/required",
								keyword: "required",
								params: { missingProperty: "type" },
								message: "must have required property 'type'"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data2.funnel === void 0) {
							const err10 = {
								instancePath: instancePath + "/data/funnel_step",
								schemaPath: "#/$defs/funnel_step/required",
								keyword: "required",
								params: { missingProperty: "funnel" },
								message: "must have required property 'funnel'"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data2.id !== void 0) {
							let data3 = data2.id;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								const err11 = {
									instancePath: instancePath + "/data/funnel_step/id",
									schemaPath: "#/$defs/funnel_step/properties/id/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 1 || isNaN(data3)) {
									const err12 = {
										instancePath: instancePath + "/data/funnel_step/id",
										schemaPath: "#/$defs/funnel_step/properties/id/minimum",
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
						if (data2.name !== void 0) {
							if (typeof data2.name !== "string") {
								const err13 = {
									instancePath: instancePath + "/data/funnel_step/name",
									schemaPath: "#/$defs/funnel_step/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data2.type !== void 0) {
							if (typeof data2.type !== "string") {
								const err14 = {
									instancePath: instancePath + "/data/funnel_step/type",
									schemaPath: "#/$defs/funnel_step/properties/type/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data2.funnel !== void 0) {
							let data6 = data2.funnel;
							if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
								if (data6.id === void 0) {
									const err15 = {
										instancePath: instancePath + "/data/funnel_step/funnel",
										schemaPath: "#/$defs/funnel_step/properties/funnel/required",
										keyword: "required",
										params: { missingProperty: "id" },
										message: "must have required property 'id'"
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
								if (data6.name === void 0) {
									const err16 = {
										instancePath: instancePath + "/data/funnel_step/funnel",
										schemaPath: "#/$defs/funnel_step/properties/funnel/required",
										keyword: "required",
										params: { missingProperty: "name" },
										message: "must have required property 'name'"
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
								if (data6.id !== void 0) {
									let data7 = data6.id;
									if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
										const err17 = {
											instancePath: instancePath + "/data/funnel_step/funnel/id",
											schemaPath: "#/$defs/funnel_step/properties/funnel/properties/id/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err17];
										else vErrors.push(err17);
										errors++;
									}
									if (typeof data7 == "number" && isFinite(data7)) {
										if (data7 < 1 || isNaN(data7)) {
											const err18 = {
												instancePath: instancePath + "/data/funnel_step/funnel/id",
												schemaPath: "#/$defs/funnel_step/properties/funnel/properties/id/minimum",
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
								if (data6.name !== void 0) {
									if (typeof data6.name !== "string") {
										const err19 = {
											instancePath: instancePath + "/data/funnel_step/funnel/name",
											schemaPath: "#/$defs/funnel_step/properties/funnel/properties/name/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err19];
										else vErrors.push(err19);
										errors++;
									}
								}
							} else {
								const err20 = {
									instancePath: instancePath + "/data/funnel_step/funnel",
									schemaPath: "#/$defs/funnel_step/properties/funnel/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/data/funnel_step",
							schemaPath: "#/$defs/funnel_step/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (data1.page_model !== void 0) {
					let data9 = data1.page_model;
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						if (data9.id === void 0) {
							const err22 = {
								instancePath: instancePath + "/data/page_model",
								schemaPath: "#/properties/data/properties/page_model/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (data9.name === void 0) {
							const err23 = {
								instancePath: instancePath + "/data/page_model",
								schemaPath: "#/properties/data/properties/page_model/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data9.blog === void 0) {
							const err24 = {
								instancePath: instancePath + "/data/page_model",
								schemaPath: "#/properties/data/properties/page_model/required",
								keyword: "required",
								params: { missingProperty: "blog" },
								message: "must have required property 'blog'"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (data9.id !== void 0) {
							let data10 = data9.id;
							if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
								const err25 = {
									instancePath: instancePath + "/data/page_model/id",
									schemaPath: "#/properties/data/properties/page_model/properties/id/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
							if (typeof data10 == "number" && isFinite(data10)) {
								if (data10 < 1 || isNaN(data10)) {
									const err26 = {
										instancePath: instancePath + "/data/page_model/id",
										schemaPath: "#/properties/data/properties/page_model/properties/id/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
							}
						}
						if (data9.name !== void 0) {
							if (typeof data9.name !== "string") {
								const err27 = {
									instancePath: instancePath + "/data/page_model/name",
									schemaPath: "#/properties/data/properties/page_model/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
						if (data9.blog !== void 0) {
							let data12 = data9.blog;
							if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
								if (data12.id === void 0) {
									const err28 = {
										instancePath: instancePath + "/data/page_model/blog",
										schemaPath: "#/properties/data/properties/page_model/properties/blog/required",
										keyword: "required",
										params: { missingProperty: "id" },
										message: "must have required property 'id'"
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
								if (data12.name === void 0) {
									const err29 = {
										instancePath: instancePath + "/data/page_model/blog",
										schemaPath: "#/properties/data/properties/page_model/properties/blog/required",
										keyword: "required",
										params: { missingProperty: "name" },
										message: "must have required property 'name'"
									};
									if (vErrors === null) vErrors = [err29];
									else vErrors.push(err29);
									errors++;
								}
								if (data12.id !== void 0) {
									let data13 = data12.id;
									if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
										const err30 = {
											instancePath: instancePath + "/data/page_model/blog/id",
											schemaPath: "#/properties/data/properties/page_model/properties/blog/properties/id/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err30];
										else vErrors.push(err30);
										errors++;
									}
									if (typeof data13 == "number" && isFinite(data13)) {
										if (data13 < 1 || isNaN(data13)) {
											const err31 = {
												instancePath: instancePath + "/data/page_model/blog/id",
												schemaPath: "#/properties/data/properties/page_model/properties/blog/properties/id/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err31];
											else vErrors.push(err31);
											errors++;
										}
									}
								}
								if (data12.name !== void 0) {
									if (typeof data12.name !== "string") {
										const err32 = {
											instancePath: instancePath + "/data/page_model/blog/name",
											schemaPath: "#/properties/data/properties/page_model/properties/blog/properties/name/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err32];
										else vErrors.push(err32);
										errors++;
									}
								}
							} else {
								const err33 = {
									instancePath: instancePath + "/data/page_model/blog",
									schemaPath: "#/properties/data/properties/page_model/properties/blog/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
						}
					} else {
						const err34 = {
							instancePath: instancePath + "/data/page_model",
							schemaPath: "#/properties/data/properties/page_model/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
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
				if (data1.source_url !== void 0) {
					if (typeof data1.source_url !== "string") {
						const err35 = {
							instancePath: instancePath + "/data/source_url",
							schemaPath: "#/properties/data/properties/source_url/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.account !== void 0) {
			let data17 = data.account;
			if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
				if (data17.email === void 0) {
					const err37 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/account/required",
						keyword: "required",
						params: { missingProperty: "email" },
						message: "must have required property 'email'"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
				if (data17.email !== void 0) {
					if (typeof data17.email !== "string") {
						const err38 = {
							instancePath: instancePath + "/account/email",
							schemaPath: "#/$defs/account/properties/email/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/account/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.created_at !== void 0) {
			if (typeof data.created_at !== "string") {
				const err40 = {
					instancePath: instancePath + "/created_at",
					schemaPath: "#/properties/created_at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
	} else {
		const err41 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err41];
		else vErrors.push(err41);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
const isContactPageVisited = validate22;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if ("contact.page.visited" !== data0) {
				const err5 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "contact.page.visited" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data1 = data.data;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.funnel_step === void 0) {
					const err6 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "funnel_step" },
						message: "must have required property 'funnel_step'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
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
				if (data1.funnel_step !== void 0) {
					let data2 = data1.funnel_step;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.id === void 0) {
							const err8 = {
								instancePath: instancePath + "/data/funnel_step",
								schemaPath: "#/$defs/funnel_step/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data2.name === void 0) {
							const err9 = {
								instancePath: instancePath + "/data/funnel_step",
								schemaPath: "#/$defs/funnel_step/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data2.type === void 0) {
							const err10 = {
								instancePath: instancePath + "/data/funnel_step",
								schemaPath: "#/$defs/funnel_step/required",
								keyword: "required",
								params: { missingProperty: "type" },
								message: "must have required property 'type'"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data2.funnel === void 0) {
							const err11 = {
								instancePath: instancePath + "/data/funnel_step",
								schemaPath: "#/$defs/funnel_step/required",
								keyword: "required",
								params: { missingProperty: "funnel" },
								message: "must have required property 'funnel'"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data2.id !== void 0) {
							let data3 = data2.id;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								const err12 = {
									instancePath: instancePath + "/data/funnel_step/id",
									schemaPath: "#/$defs/funnel_step/properties/id/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 1 || isNaN(data3)) {
									const err13 = {
										instancePath: instancePath + "/data/funnel_step/id",
										schemaPath: "#/$defs/funnel_step/properties/id/minimum",
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
						if (data2.name !== void 0) {
							if (typeof data2.name !== "string") {
								const err14 = {
									instancePath: instancePath + "/data/funnel_step/name",
									schemaPath: "#/$defs/funnel_step/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data2.type !== void 0) {
							if (typeof data2.type !== "string") {
								const err15 = {
									instancePath: instancePath + "/data/funnel_step/type",
									schemaPath: "#/$defs/funnel_step/properties/type/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data2.funnel !== void 0) {
							let data6 = data2.funnel;
							if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
								if (data6.id === void 0) {
									const err16 = {
										instancePath: instancePath + "/data/funnel_step/funnel",
										schemaPath: "#/$defs/funnel_step/properties/funnel/required",
										keyword: "required",
										params: { missingProperty: "id" },
										message: "must have required property 'id'"
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
								if (data6.name === void 0) {
									const err17 = {
										instancePath: instancePath + "/data/funnel_step/funnel",
										schemaPath: "#/$defs/funnel_step/properties/funnel/required",
										keyword: "required",
										params: { missingProperty: "name" },
										message: "must have required property 'name'"
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
								if (data6.id !== void 0) {
									let data7 = data6.id;
									if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
										const err18 = {
											instancePath: instancePath + "/data/funnel_step/funnel/id",
											schemaPath: "#/$defs/funnel_step/properties/funnel/properties/id/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err18];
										else vErrors.push(err18);
										errors++;
									}
									if (typeof data7 == "number" && isFinite(data7)) {
										if (data7 < 1 || isNaN(data7)) {
											const err19 = {
												instancePath: instancePath + "/data/funnel_step/funnel/id",
												schemaPath: "#/$defs/funnel_step/properties/funnel/properties/id/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err19];
											else vErrors.push(err19);
											errors++;
										}
									}
								}
								if (data6.name !== void 0) {
									if (typeof data6.name !== "string") {
										const err20 = {
											instancePath: instancePath + "/data/funnel_step/funnel/name",
											schemaPath: "#/$defs/funnel_step/properties/funnel/properties/name/type",
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
									instancePath: instancePath + "/data/funnel_step/funnel",
									schemaPath: "#/$defs/funnel_step/properties/funnel/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/data/funnel_step",
							schemaPath: "#/$defs/funnel_step/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
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
				const err23 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.account !== void 0) {
			let data10 = data.account;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				if (data10.email === void 0) {
					const err24 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/account/required",
						keyword: "required",
						params: { missingProperty: "email" },
						message: "must have required property 'email'"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data10.email !== void 0) {
					if (typeof data10.email !== "string") {
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
			if (typeof data.created_at !== "string") {
				const err27 = {
					instancePath: instancePath + "/created_at",
					schemaPath: "#/properties/created_at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
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
	validate22.errors = vErrors;
	return errors === 0;
}
const isContactTagAdded = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if ("contact.tag.added" !== data0) {
				const err5 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "contact.tag.added" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data1 = data.data;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.tag === void 0) {
					const err6 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "tag" },
						message: "must have required property 'tag'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
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
				if (data1.tag !== void 0) {
					let data2 = data1.tag;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.id === void 0) {
							const err8 = {
								instancePath: instancePath + "/data/tag",
								schemaPath: "#/$defs/tag/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data2.name === void 0) {
							const err9 = {
								instancePath: instancePath + "/data/tag",
								schemaPath: "#/$defs/tag/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data2.id !== void 0) {
							let data3 = data2.id;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								const err10 = {
									instancePath: instancePath + "/data/tag/id",
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
										instancePath: instancePath + "/data/tag/id",
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
									instancePath: instancePath + "/data/tag/name",
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
							instancePath: instancePath + "/data/tag",
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
				const err14 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.account !== void 0) {
			let data6 = data.account;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.email === void 0) {
					const err15 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/account/required",
						keyword: "required",
						params: { missingProperty: "email" },
						message: "must have required property 'email'"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data6.email !== void 0) {
					if (typeof data6.email !== "string") {
						const err16 = {
							instancePath: instancePath + "/account/email",
							schemaPath: "#/$defs/account/properties/email/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/account/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.created_at !== void 0) {
			if (typeof data.created_at !== "string") {
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
	validate24.errors = vErrors;
	return errors === 0;
}
const isContactTagRemoved = validate26;
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
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if ("contact.tag.removed" !== data0) {
				const err5 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "contact.tag.removed" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data1 = data.data;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.tag === void 0) {
					const err6 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "tag" },
						message: "must have required property 'tag'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
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
				if (data1.tag !== void 0) {
					let data2 = data1.tag;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.id === void 0) {
							const err8 = {
								instancePath: instancePath + "/data/tag",
								schemaPath: "#/$defs/tag/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data2.name === void 0) {
							const err9 = {
								instancePath: instancePath + "/data/tag",
								schemaPath: "#/$defs/tag/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data2.id !== void 0) {
							let data3 = data2.id;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								const err10 = {
									instancePath: instancePath + "/data/tag/id",
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
										instancePath: instancePath + "/data/tag/id",
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
									instancePath: instancePath + "/data/tag/name",
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
							instancePath: instancePath + "/data/tag",
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
				const err14 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.account !== void 0) {
			let data6 = data.account;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.email === void 0) {
					const err15 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/account/required",
						keyword: "required",
						params: { missingProperty: "email" },
						message: "must have required property 'email'"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data6.email !== void 0) {
					if (typeof data6.email !== "string") {
						const err16 = {
							instancePath: instancePath + "/account/email",
							schemaPath: "#/$defs/account/properties/email/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/account/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.created_at !== void 0) {
			if (typeof data.created_at !== "string") {
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
	validate26.errors = vErrors;
	return errors === 0;
}
const isContactWebinarRegistered = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if ("contact.webinar.registered" !== data0) {
				const err5 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "contact.webinar.registered" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data1 = data.data;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.webinar === void 0) {
					const err6 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "webinar" },
						message: "must have required property 'webinar'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
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
				if (data1.registered_at === void 0) {
					const err8 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "registered_at" },
						message: "must have required property 'registered_at'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1.scheduled_at === void 0) {
					const err9 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "scheduled_at" },
						message: "must have required property 'scheduled_at'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data1.webinar !== void 0) {
					let data2 = data1.webinar;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.id === void 0) {
							const err10 = {
								instancePath: instancePath + "/data/webinar",
								schemaPath: "#/properties/data/properties/webinar/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data2.duration === void 0) {
							const err11 = {
								instancePath: instancePath + "/data/webinar",
								schemaPath: "#/properties/data/properties/webinar/required",
								keyword: "required",
								params: { missingProperty: "duration" },
								message: "must have required property 'duration'"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data2.funnel_step === void 0) {
							const err12 = {
								instancePath: instancePath + "/data/webinar",
								schemaPath: "#/properties/data/properties/webinar/required",
								keyword: "required",
								params: { missingProperty: "funnel_step" },
								message: "must have required property 'funnel_step'"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data2.id !== void 0) {
							let data3 = data2.id;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								const err13 = {
									instancePath: instancePath + "/data/webinar/id",
									schemaPath: "#/properties/data/properties/webinar/properties/id/type",
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
										instancePath: instancePath + "/data/webinar/id",
										schemaPath: "#/properties/data/properties/webinar/properties/id/minimum",
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
						if (data2.duration !== void 0) {
							if (typeof data2.duration !== "string") {
								const err15 = {
									instancePath: instancePath + "/data/webinar/duration",
									schemaPath: "#/properties/data/properties/webinar/properties/duration/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data2.funnel_step !== void 0) {
							let data5 = data2.funnel_step;
							if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
								if (data5.id === void 0) {
									const err16 = {
										instancePath: instancePath + "/data/webinar/funnel_step",
										schemaPath: "#/$defs/funnel_step/required",
										keyword: "required",
										params: { missingProperty: "id" },
										message: "must have required property 'id'"
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
								if (data5.name === void 0) {
									const err17 = {
										instancePath: instancePath + "/data/webinar/funnel_step",
										schemaPath: "#/$defs/funnel_step/required",
										keyword: "required",
										params: { missingProperty: "name" },
										message: "must have required property 'name'"
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
								if (data5.type === void 0) {
									const err18 = {
										instancePath: instancePath + "/data/webinar/funnel_step",
										schemaPath: "#/$defs/funnel_step/required",
										keyword: "required",
										params: { missingProperty: "type" },
										message: "must have required property 'type'"
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
								if (data5.funnel === void 0) {
									const err19 = {
										instancePath: instancePath + "/data/webinar/funnel_step",
										schemaPath: "#/$defs/funnel_step/required",
										keyword: "required",
										params: { missingProperty: "funnel" },
										message: "must have required property 'funnel'"
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
								if (data5.id !== void 0) {
									let data6 = data5.id;
									if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
										const err20 = {
											instancePath: instancePath + "/data/webinar/funnel_step/id",
											schemaPath: "#/$defs/funnel_step/properties/id/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err20];
										else vErrors.push(err20);
										errors++;
									}
									if (typeof data6 == "number" && isFinite(data6)) {
										if (data6 < 1 || isNaN(data6)) {
											const err21 = {
												instancePath: instancePath + "/data/webinar/funnel_step/id",
												schemaPath: "#/$defs/funnel_step/properties/id/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err21];
											else vErrors.push(err21);
											errors++;
										}
									}
								}
								if (data5.name !== void 0) {
									if (typeof data5.name !== "string") {
										const err22 = {
											instancePath: instancePath + "/data/webinar/funnel_step/name",
											schemaPath: "#/$defs/funnel_step/properties/name/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err22];
										else vErrors.push(err22);
										errors++;
									}
								}
								if (data5.type !== void 0) {
									if (typeof data5.type !== "string") {
										const err23 = {
											instancePath: instancePath + "/data/webinar/funnel_step/type",
											schemaPath: "#/$defs/funnel_step/properties/type/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err23];
										else vErrors.push(err23);
										errors++;
									}
								}
								if (data5.funnel !== void 0) {
									let data9 = data5.funnel;
									if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
										if (data9.id === void 0) {
											const err24 = {
												instancePath: instancePath + "/data/webinar/funnel_step/funnel",
												schemaPath: "#/$defs/funnel_step/properties/funnel/required",
												keyword: "required",
												params: { missingProperty: "id" },
												message: "must have required property 'id'"
											};
											if (vErrors === null) vErrors = [err24];
											else vErrors.push(err24);
											errors++;
										}
										if (data9.name === void 0) {
											const err25 = {
												instancePath: instancePath + "/data/webinar/funnel_step/funnel",
												schemaPath: "#/$defs/funnel_step/properties/funnel/required",
												keyword: "required",
												params: { missingProperty: "name" },
												message: "must have required property 'name'"
											};
											if (vErrors === null) vErrors = [err25];
											else vErrors.push(err25);
											errors++;
										}
										if (data9.id !== void 0) {
											let data10 = data9.id;
											if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
												const err26 = {
													instancePath: instancePath + "/data/webinar/funnel_step/funnel/id",
													schemaPath: "#/$defs/funnel_step/properties/funnel/properties/id/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												};
												if (vErrors === null) vErrors = [err26];
												else vErrors.push(err26);
												errors++;
											}
											if (typeof data10 == "number" && isFinite(data10)) {
												if (data10 < 1 || isNaN(data10)) {
													const err27 = {
														instancePath: instancePath + "/data/webinar/funnel_step/funnel/id",
														schemaPath: "#/$defs/funnel_step/properties/funnel/properties/id/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														},
														message: "must be >= 1"
													};
													if (vErrors === null) vErrors = [err27];
													else vErrors.push(err27);
													errors++;
												}
											}
										}
										if (data9.name !== void 0) {
											if (typeof data9.name !== "string") {
												const err28 = {
													instancePath: instancePath + "/data/webinar/funnel_step/funnel/name",
													schemaPath: "#/$defs/funnel_step/properties/funnel/properties/name/type",
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
											instancePath: instancePath + "/data/webinar/funnel_step/funnel",
											schemaPath: "#/$defs/funnel_step/properties/funnel/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err29];
										else vErrors.push(err29);
										errors++;
									}
								}
							} else {
								const err30 = {
									instancePath: instancePath + "/data/webinar/funnel_step",
									schemaPath: "#/$defs/funnel_step/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
						}
					} else {
						const err31 = {
							instancePath: instancePath + "/data/webinar",
							schemaPath: "#/properties/data/properties/webinar/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
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
				if (data1.registered_at !== void 0) {
					if (typeof data1.registered_at !== "string") {
						const err32 = {
							instancePath: instancePath + "/data/registered_at",
							schemaPath: "#/properties/data/properties/registered_at/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
				if (data1.scheduled_at !== void 0) {
					if (typeof data1.scheduled_at !== "string") {
						const err33 = {
							instancePath: instancePath + "/data/scheduled_at",
							schemaPath: "#/properties/data/properties/scheduled_at/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.account !== void 0) {
			let data15 = data.account;
			if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
				if (data15.email === void 0) {
					const err35 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/account/required",
						keyword: "required",
						params: { missingProperty: "email" },
						message: "must have required property 'email'"
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
				if (data15.email !== void 0) {
					if (typeof data15.email !== "string") {
						const err36 = {
							instancePath: instancePath + "/account/email",
							schemaPath: "#/$defs/account/properties/email/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/account/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.created_at !== void 0) {
			if (typeof data.created_at !== "string") {
				const err38 = {
					instancePath: instancePath + "/created_at",
					schemaPath: "#/properties/created_at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
	} else {
		const err39 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err39];
		else vErrors.push(err39);
		errors++;
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
						"payment_processor": { "type": "string" },
						"contact_id": {
							"type": "integer",
							"minimum": 1
						},
						"email": { "type": "string" },
						"fields": { "$ref": "#/$defs/contact_fields" },
						"client_ip": { "type": ["string", "null"] }
					}
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
						"type": { "type": "string" },
						"direct_charge_amount": { "type": "integer" },
						"subscription_plan": {
							"type": ["object", "null"],
							"additionalProperties": true
						},
						"currency": { "type": "string" }
					}
				},
				"order": {
					"type": "object",
					"required": ["id", "created_at"],
					"properties": {
						"id": {
							"type": "integer",
							"minimum": 1
						},
						"created_at": { "type": "string" }
					}
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
						"created_at": { "type": "string" },
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
									"enrollment_access_type": { "type": ["string", "null"] },
									"enrollment_dripping_access_course": {
										"type": ["object", "null"],
										"additionalProperties": true
									},
									"type": { "type": "string" },
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
										}
									}
								}
							}
						}
					}
				},
				"coupon": {
					"type": ["object", "null"],
					"additionalProperties": true
				}
			}
		},
		"account": { "$ref": "#/$defs/account" },
		"created_at": { "type": "string" }
	}
};
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if ("customer.sale.completed" !== data0) {
				const err5 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "customer.sale.completed" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data1 = data.data;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.customer === void 0) {
					const err6 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "customer" },
						message: "must have required property 'customer'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
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
				if (data1.offer_price_plan === void 0) {
					const err8 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "offer_price_plan" },
						message: "must have required property 'offer_price_plan'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1.order === void 0) {
					const err9 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "order" },
						message: "must have required property 'order'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data1.order_item === void 0) {
					const err10 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "order_item" },
						message: "must have required property 'order_item'"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data1.coupon === void 0) {
					const err11 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "coupon" },
						message: "must have required property 'coupon'"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data1.customer !== void 0) {
					let data2 = data1.customer;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.id === void 0) {
							const err12 = {
								instancePath: instancePath + "/data/customer",
								schemaPath: "#/properties/data/properties/customer/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data2.payment_processor === void 0) {
							const err13 = {
								instancePath: instancePath + "/data/customer",
								schemaPath: "#/properties/data/properties/customer/required",
								keyword: "required",
								params: { missingProperty: "payment_processor" },
								message: "must have required property 'payment_processor'"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data2.contact_id === void 0) {
							const err14 = {
								instancePath: instancePath + "/data/customer",
								schemaPath: "#/properties/data/properties/customer/required",
								keyword: "required",
								params: { missingProperty: "contact_id" },
								message: "must have required property 'contact_id'"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data2.email === void 0) {
							const err15 = {
								instancePath: instancePath + "/data/customer",
								schemaPath: "#/properties/data/properties/customer/required",
								keyword: "required",
								params: { missingProperty: "email" },
								message: "must have required property 'email'"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (data2.fields === void 0) {
							const err16 = {
								instancePath: instancePath + "/data/customer",
								schemaPath: "#/properties/data/properties/customer/required",
								keyword: "required",
								params: { missingProperty: "fields" },
								message: "must have required property 'fields'"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data2.client_ip === void 0) {
							const err17 = {
								instancePath: instancePath + "/data/customer",
								schemaPath: "#/properties/data/properties/customer/required",
								keyword: "required",
								params: { missingProperty: "client_ip" },
								message: "must have required property 'client_ip'"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (data2.id !== void 0) {
							let data3 = data2.id;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								const err18 = {
									instancePath: instancePath + "/data/customer/id",
									schemaPath: "#/properties/data/properties/customer/properties/id/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 1 || isNaN(data3)) {
									const err19 = {
										instancePath: instancePath + "/data/customer/id",
										schemaPath: "#/properties/data/properties/customer/properties/id/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
							}
						}
						if (data2.payment_processor !== void 0) {
							if (typeof data2.payment_processor !== "string") {
								const err20 = {
									instancePath: instancePath + "/data/customer/payment_processor",
									schemaPath: "#/properties/data/properties/customer/properties/payment_processor/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
						if (data2.contact_id !== void 0) {
							let data5 = data2.contact_id;
							if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
								const err21 = {
									instancePath: instancePath + "/data/customer/contact_id",
									schemaPath: "#/properties/data/properties/customer/properties/contact_id/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
							if (typeof data5 == "number" && isFinite(data5)) {
								if (data5 < 1 || isNaN(data5)) {
									const err22 = {
										instancePath: instancePath + "/data/customer/contact_id",
										schemaPath: "#/properties/data/properties/customer/properties/contact_id/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
							}
						}
						if (data2.email !== void 0) {
							if (typeof data2.email !== "string") {
								const err23 = {
									instancePath: instancePath + "/data/customer/email",
									schemaPath: "#/properties/data/properties/customer/properties/email/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
						if (data2.fields !== void 0) {
							let data7 = data2.fields;
							const _errs17 = errors;
							let valid4 = false;
							const _errs18 = errors;
							if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
								for (const key0 in data7) if (!func2.call(schema14.anyOf[0].properties, key0)) {
									let data8 = data7[key0];
									if (typeof data8 !== "string" && data8 !== null) {
										const err24 = {
											instancePath: instancePath + "/data/customer/fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/$defs/contact_fields/anyOf/0/additionalProperties/type",
											keyword: "type",
											params: { type: schema14.anyOf[0].additionalProperties.type },
											message: "must be string,null"
										};
										if (vErrors === null) vErrors = [err24];
										else vErrors.push(err24);
										errors++;
									}
								}
								if (data7.first_name !== void 0) {
									let data9 = data7.first_name;
									if (typeof data9 !== "string" && data9 !== null) {
										const err25 = {
											instancePath: instancePath + "/data/customer/fields/first_name",
											schemaPath: "#/$defs/contact_fields/anyOf/0/properties/first_name/type",
											keyword: "type",
											params: { type: schema14.anyOf[0].properties.first_name.type },
											message: "must be string,null"
										};
										if (vErrors === null) vErrors = [err25];
										else vErrors.push(err25);
										errors++;
									}
								}
								if (data7.surname !== void 0) {
									let data10 = data7.surname;
									if (typeof data10 !== "string" && data10 !== null) {
										const err26 = {
											instancePath: instancePath + "/data/customer/fields/surname",
											schemaPath: "#/$defs/contact_fields/anyOf/0/properties/surname/type",
											keyword: "type",
											params: { type: schema14.anyOf[0].properties.surname.type },
											message: "must be string,null"
										};
										if (vErrors === null) vErrors = [err26];
										else vErrors.push(err26);
										errors++;
									}
								}
								if (data7.phone_number !== void 0) {
									let data11 = data7.phone_number;
									if (typeof data11 !== "string" && data11 !== null) {
										const err27 = {
											instancePath: instancePath + "/data/customer/fields/phone_number",
											schemaPath: "#/$defs/contact_fields/anyOf/0/properties/phone_number/type",
											keyword: "type",
											params: { type: schema14.anyOf[0].properties.phone_number.type },
											message: "must be string,null"
										};
										if (vErrors === null) vErrors = [err27];
										else vErrors.push(err27);
										errors++;
									}
								}
								if (data7.country !== void 0) {
									let data12 = data7.country;
									if (typeof data12 !== "string" && data12 !== null) {
										const err28 = {
											instancePath: instancePath + "/data/customer/fields/country",
											schemaPath: "#/$defs/contact_fields/anyOf/0/properties/country/type",
											keyword: "type",
											params: { type: schema14.anyOf[0].properties.country.type },
											message: "must be string,null"
										};
										if (vErrors === null) vErrors = [err28];
										else vErrors.push(err28);
										errors++;
									}
								}
								if (data7.street_address !== void 0) {
									let data13 = data7.street_address;
									if (typeof data13 !== "string" && data13 !== null) {
										const err29 = {
											instancePath: instancePath + "/data/customer/fields/street_address",
											schemaPath: "#/$defs/contact_fields/anyOf/0/properties/street_address/type",
											keyword: "type",
											params: { type: schema14.anyOf[0].properties.street_address.type },
											message: "must be string,null"
										};
										if (vErrors === null) vErrors = [err29];
										else vErrors.push(err29);
										errors++;
									}
								}
								if (data7.postcode !== void 0) {
									let data14 = data7.postcode;
									if (typeof data14 !== "string" && data14 !== null) {
										const err30 = {
											instancePath: instancePath + "/data/customer/fields/postcode",
											schemaPath: "#/$defs/contact_fields/anyOf/0/properties/postcode/type",
											keyword: "type",
											params: { type: schema14.anyOf[0].properties.postcode.type },
											message: "must be string,null"
										};
										if (vErrors === null) vErrors = [err30];
										else vErrors.push(err30);
										errors++;
									}
								}
								if (data7.city !== void 0) {
									let data15 = data7.city;
									if (typeof data15 !== "string" && data15 !== null) {
										const err31 = {
											instancePath: instancePath + "/data/customer/fields/city",
											schemaPath: "#/$defs/contact_fields/anyOf/0/properties/city/type",
											keyword: "type",
											params: { type: schema14.anyOf[0].properties.city.type },
											message: "must be string,null"
										};
										if (vErrors === null) vErrors = [err31];
										else vErrors.push(err31);
										errors++;
									}
								}
								if (data7.company_name !== void 0) {
									let data16 = data7.company_name;
									if (typeof data16 !== "string" && data16 !== null) {
										const err32 = {
											instancePath: instancePath + "/data/customer/fields/company_name",
											schemaPath: "#/$defs/contact_fields/anyOf/0/properties/company_name/type",
											keyword: "type",
											params: { type: schema14.anyOf[0].properties.company_name.type },
											message: "must be string,null"
										};
										if (vErrors === null) vErrors = [err32];
										else vErrors.push(err32);
										errors++;
									}
								}
								if (data7.tax_number !== void 0) {
									let data17 = data7.tax_number;
									if (typeof data17 !== "string" && data17 !== null) {
										const err33 = {
											instancePath: instancePath + "/data/customer/fields/tax_number",
											schemaPath: "#/$defs/contact_fields/anyOf/0/properties/tax_number/type",
											keyword: "type",
											params: { type: schema14.anyOf[0].properties.tax_number.type },
											message: "must be string,null"
										};
										if (vErrors === null) vErrors = [err33];
										else vErrors.push(err33);
										errors++;
									}
								}
							} else {
								const err34 = {
									instancePath: instancePath + "/data/customer/fields",
									schemaPath: "#/$defs/contact_fields/anyOf/0/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
							var _valid0 = _errs18 === errors;
							valid4 = valid4 || _valid0;
							if (!valid4) {
								const _errs41 = errors;
								if (Array.isArray(data7)) {
									if (data7.length > 0) {
										const err35 = {
											instancePath: instancePath + "/data/customer/fields",
											schemaPath: "#/$defs/contact_fields/anyOf/1/maxItems",
											keyword: "maxItems",
											params: { limit: 0 },
											message: "must NOT have more than 0 items"
										};
										if (vErrors === null) vErrors = [err35];
										else vErrors.push(err35);
										errors++;
									}
								} else {
									const err36 = {
										instancePath: instancePath + "/data/customer/fields",
										schemaPath: "#/$defs/contact_fields/anyOf/1/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
								var _valid0 = _errs41 === errors;
								valid4 = valid4 || _valid0;
							}
							if (!valid4) {
								const err37 = {
									instancePath: instancePath + "/data/customer/fields",
									schemaPath: "#/$defs/contact_fields/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							} else {
								errors = _errs17;
								if (vErrors !== null) {
									if (_errs17) vErrors.length = _errs17;
									else vErrors = null;
								}
							}
						}
						if (data2.client_ip !== void 0) {
							let data18 = data2.client_ip;
							if (typeof data18 !== "string" && data18 !== null) {
								const err38 = {
									instancePath: instancePath + "/data/customer/client_ip",
									schemaPath: "#/properties/data/properties/customer/properties/client_ip/type",
									keyword: "type",
									params: { type: schema37.properties.data.properties.customer.properties.client_ip.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/data/customer",
							schemaPath: "#/properties/data/properties/customer/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
				if (data1.funnel_step !== void 0) {
					let data19 = data1.funnel_step;
					if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
						if (data19.id === void 0) {
							const err40 = {
								instancePath: instancePath + "/data/funnel_step",
								schemaPath: "#/$defs/funnel_step/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
						if (data19.name === void 0) {
							const err41 = {
								instancePath: instancePath + "/data/funnel_step",
								schemaPath: "#/$defs/funnel_step/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
						if (data19.type === void 0) {
							const err42 = {
								instancePath: instancePath + "/data/funnel_step",
								schemaPath: "#/$defs/funnel_step/required",
								keyword: "required",
								params: { missingProperty: "type" },
								message: "must have required property 'type'"
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						if (data19.funnel === void 0) {
							const err43 = {
								instancePath: instancePath + "/data/funnel_step",
								schemaPath: "#/$defs/funnel_step/required",
								keyword: "required",
								params: { missingProperty: "funnel" },
								message: "must have required property 'funnel'"
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						if (data19.id !== void 0) {
							let data20 = data19.id;
							if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
								const err44 = {
									instancePath: instancePath + "/data/funnel_step/id",
									schemaPath: "#/$defs/funnel_step/properties/id/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
							if (typeof data20 == "number" && isFinite(data20)) {
								if (data20 < 1 || isNaN(data20)) {
									const err45 = {
										instancePath: instancePath + "/data/funnel_step/id",
										schemaPath: "#/$defs/funnel_step/properties/id/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err45];
									else vErrors.push(err45);
									errors++;
								}
							}
						}
						if (data19.name !== void 0) {
							if (typeof data19.name !== "string") {
								const err46 = {
									instancePath: instancePath + "/data/funnel_step/name",
									schemaPath: "#/$defs/funnel_step/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						}
						if (data19.type !== void 0) {
							if (typeof data19.type !== "string") {
								const err47 = {
									instancePath: instancePath + "/data/funnel_step/type",
									schemaPath: "#/$defs/funnel_step/properties/type/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
						}
						if (data19.funnel !== void 0) {
							let data23 = data19.funnel;
							if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
								if (data23.id === void 0) {
									const err48 = {
										instancePath: instancePath + "/data/funnel_step/funnel",
										schemaPath: "#/$defs/funnel_step/properties/funnel/required",
										keyword: "required",
										params: { missingProperty: "id" },
										message: "must have required property 'id'"
									};
									if (vErrors === null) vErrors = [err48];
									else vErrors.push(err48);
									errors++;
								}
								if (data23.name === void 0) {
									const err49 = {
										instancePath: instancePath + "/data/funnel_step/funnel",
										schemaPath: "#/$defs/funnel_step/properties/funnel/required",
										keyword: "required",
										params: { missingProperty: "name" },
										message: "must have required property 'name'"
									};
									if (vErrors === null) vErrors = [err49];
									else vErrors.push(err49);
									errors++;
								}
								if (data23.id !== void 0) {
									let data24 = data23.id;
									if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
										const err50 = {
											instancePath: instancePath + "/data/funnel_step/funnel/id",
											schemaPath: "#/$defs/funnel_step/properties/funnel/properties/id/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err50];
										else vErrors.push(err50);
										errors++;
									}
									if (typeof data24 == "number" && isFinite(data24)) {
										if (data24 < 1 || isNaN(data24)) {
											const err51 = {
												instancePath: instancePath + "/data/funnel_step/funnel/id",
												schemaPath: "#/$defs/funnel_step/properties/funnel/properties/id/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err51];
											else vErrors.push(err51);
											errors++;
										}
									}
								}
								if (data23.name !== void 0) {
									if (typeof data23.name !== "string") {
										const err52 = {
											instancePath: instancePath + "/data/funnel_step/funnel/name",
											schemaPath: "#/$defs/funnel_step/properties/funnel/properties/name/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err52];
										else vErrors.push(err52);
										errors++;
									}
								}
							} else {
								const err53 = {
									instancePath: instancePath + "/data/funnel_step/funnel",
									schemaPath: "#/$defs/funnel_step/properties/funnel/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
					} else {
						const err54 = {
							instancePath: instancePath + "/data/funnel_step",
							schemaPath: "#/$defs/funnel_step/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
				}
				if (data1.offer_price_plan !== void 0) {
					let data26 = data1.offer_price_plan;
					if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
						if (data26.id === void 0) {
							const err55 = {
								instancePath: instancePath + "/data/offer_price_plan",
								schemaPath: "#/properties/data/properties/offer_price_plan/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
						if (data26.name === void 0) {
							const err56 = {
								instancePath: instancePath + "/data/offer_price_plan",
								schemaPath: "#/properties/data/properties/offer_price_plan/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
						if (data26.inner_name === void 0) {
							const err57 = {
								instancePath: instancePath + "/data/offer_price_plan",
								schemaPath: "#/properties/data/properties/offer_price_plan/required",
								keyword: "required",
								params: { missingProperty: "inner_name" },
								message: "must have required property 'inner_name'"
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
						if (data26.type === void 0) {
							const err58 = {
								instancePath: instancePath + "/data/offer_price_plan",
								schemaPath: "#/properties/data/properties/offer_price_plan/required",
								keyword: "required",
								params: { missingProperty: "type" },
								message: "must have required property 'type'"
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
						if (data26.direct_charge_amount === void 0) {
							const err59 = {
								instancePath: instancePath + "/data/offer_price_plan",
								schemaPath: "#/properties/data/properties/offer_price_plan/required",
								keyword: "required",
								params: { missingProperty: "direct_charge_amount" },
								message: "must have required property 'direct_charge_amount'"
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
						if (data26.subscription_plan === void 0) {
							const err60 = {
								instancePath: instancePath + "/data/offer_price_plan",
								schemaPath: "#/properties/data/properties/offer_price_plan/required",
								keyword: "required",
								params: { missingProperty: "subscription_plan" },
								message: "must have required property 'subscription_plan'"
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
						if (data26.currency === void 0) {
							const err61 = {
								instancePath: instancePath + "/data/offer_price_plan",
								schemaPath: "#/properties/data/properties/offer_price_plan/required",
								keyword: "required",
								params: { missingProperty: "currency" },
								message: "must have required property 'currency'"
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
						if (data26.id !== void 0) {
							let data27 = data26.id;
							if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
								const err62 = {
									instancePath: instancePath + "/data/offer_price_plan/id",
									schemaPath: "#/properties/data/properties/offer_price_plan/properties/id/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err62];
								else vErrors.push(err62);
								errors++;
							}
							if (typeof data27 == "number" && isFinite(data27)) {
								if (data27 < 1 || isNaN(data27)) {
									const err63 = {
										instancePath: instancePath + "/data/offer_price_plan/id",
										schemaPath: "#/properties/data/properties/offer_price_plan/properties/id/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err63];
									else vErrors.push(err63);
									errors++;
								}
							}
						}
						if (data26.name !== void 0) {
							if (typeof data26.name !== "string") {
								const err64 = {
									instancePath: instancePath + "/data/offer_price_plan/name",
									schemaPath: "#/properties/data/properties/offer_price_plan/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err64];
								else vErrors.push(err64);
								errors++;
							}
						}
						if (data26.inner_name !== void 0) {
							let data29 = data26.inner_name;
							if (typeof data29 !== "string" && data29 !== null) {
								const err65 = {
									instancePath: instancePath + "/data/offer_price_plan/inner_name",
									schemaPath: "#/properties/data/properties/offer_price_plan/properties/inner_name/type",
									keyword: "type",
									params: { type: schema37.properties.data.properties.offer_price_plan.properties.inner_name.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err65];
								else vErrors.push(err65);
								errors++;
							}
						}
						if (data26.type !== void 0) {
							if (typeof data26.type !== "string") {
								const err66 = {
									instancePath: instancePath + "/data/offer_price_plan/type",
									schemaPath: "#/properties/data/properties/offer_price_plan/properties/type/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err66];
								else vErrors.push(err66);
								errors++;
							}
						}
						if (data26.direct_charge_amount !== void 0) {
							let data31 = data26.direct_charge_amount;
							if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
								const err67 = {
									instancePath: instancePath + "/data/offer_price_plan/direct_charge_amount",
									schemaPath: "#/properties/data/properties/offer_price_plan/properties/direct_charge_amount/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err67];
								else vErrors.push(err67);
								errors++;
							}
						}
						if (data26.subscription_plan !== void 0) {
							let data32 = data26.subscription_plan;
							if (!(data32 && typeof data32 == "object" && !Array.isArray(data32)) && data32 !== null) {
								const err68 = {
									instancePath: instancePath + "/data/offer_price_plan/subscription_plan",
									schemaPath: "#/properties/data/properties/offer_price_plan/properties/subscription_plan/type",
									keyword: "type",
									params: { type: schema37.properties.data.properties.offer_price_plan.properties.subscription_plan.type },
									message: "must be object,null"
								};
								if (vErrors === null) vErrors = [err68];
								else vErrors.push(err68);
								errors++;
							}
						}
						if (data26.currency !== void 0) {
							if (typeof data26.currency !== "string") {
								const err69 = {
									instancePath: instancePath + "/data/offer_price_plan/currency",
									schemaPath: "#/properties/data/properties/offer_price_plan/properties/currency/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err69];
								else vErrors.push(err69);
								errors++;
							}
						}
					} else {
						const err70 = {
							instancePath: instancePath + "/data/offer_price_plan",
							schemaPath: "#/properties/data/properties/offer_price_plan/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err70];
						else vErrors.push(err70);
						errors++;
					}
				}
				if (data1.order !== void 0) {
					let data34 = data1.order;
					if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
						if (data34.id === void 0) {
							const err71 = {
								instancePath: instancePath + "/data/order",
								schemaPath: "#/properties/data/properties/order/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err71];
							else vErrors.push(err71);
							errors++;
						}
						if (data34.created_at === void 0) {
							const err72 = {
								instancePath: instancePath + "/data/order",
								schemaPath: "#/properties/data/properties/order/required",
								keyword: "required",
								params: { missingProperty: "created_at" },
								message: "must have required property 'created_at'"
							};
							if (vErrors === null) vErrors = [err72];
							else vErrors.push(err72);
							errors++;
						}
						if (data34.id !== void 0) {
							let data35 = data34.id;
							if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
								const err73 = {
									instancePath: instancePath + "/data/order/id",
									schemaPath: "#/properties/data/properties/order/properties/id/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err73];
								else vErrors.push(err73);
								errors++;
							}
							if (typeof data35 == "number" && isFinite(data35)) {
								if (data35 < 1 || isNaN(data35)) {
									const err74 = {
										instancePath: instancePath + "/data/order/id",
										schemaPath: "#/properties/data/properties/order/properties/id/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err74];
									else vErrors.push(err74);
									errors++;
								}
							}
						}
						if (data34.created_at !== void 0) {
							if (typeof data34.created_at !== "string") {
								const err75 = {
									instancePath: instancePath + "/data/order/created_at",
									schemaPath: "#/properties/data/properties/order/properties/created_at/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err75];
								else vErrors.push(err75);
								errors++;
							}
						}
					} else {
						const err76 = {
							instancePath: instancePath + "/data/order",
							schemaPath: "#/properties/data/properties/order/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err76];
						else vErrors.push(err76);
						errors++;
					}
				}
				if (data1.order_item !== void 0) {
					let data37 = data1.order_item;
					if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
						if (data37.id === void 0) {
							const err77 = {
								instancePath: instancePath + "/data/order_item",
								schemaPath: "#/properties/data/properties/order_item/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err77];
							else vErrors.push(err77);
							errors++;
						}
						if (data37.created_at === void 0) {
							const err78 = {
								instancePath: instancePath + "/data/order_item",
								schemaPath: "#/properties/data/properties/order_item/required",
								keyword: "required",
								params: { missingProperty: "created_at" },
								message: "must have required property 'created_at'"
							};
							if (vErrors === null) vErrors = [err78];
							else vErrors.push(err78);
							errors++;
						}
						if (data37.resources === void 0) {
							const err79 = {
								instancePath: instancePath + "/data/order_item",
								schemaPath: "#/properties/data/properties/order_item/required",
								keyword: "required",
								params: { missingProperty: "resources" },
								message: "must have required property 'resources'"
							};
							if (vErrors === null) vErrors = [err79];
							else vErrors.push(err79);
							errors++;
						}
						if (data37.id !== void 0) {
							let data38 = data37.id;
							if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
								const err80 = {
									instancePath: instancePath + "/data/order_item/id",
									schemaPath: "#/properties/data/properties/order_item/properties/id/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err80];
								else vErrors.push(err80);
								errors++;
							}
							if (typeof data38 == "number" && isFinite(data38)) {
								if (data38 < 1 || isNaN(data38)) {
									const err81 = {
										instancePath: instancePath + "/data/order_item/id",
										schemaPath: "#/properties/data/properties/order_item/properties/id/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err81];
									else vErrors.push(err81);
									errors++;
								}
							}
						}
						if (data37.created_at !== void 0) {
							if (typeof data37.created_at !== "string") {
								const err82 = {
									instancePath: instancePath + "/data/order_item/created_at",
									schemaPath: "#/properties/data/properties/order_item/properties/created_at/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err82];
								else vErrors.push(err82);
								errors++;
							}
						}
						if (data37.resources !== void 0) {
							let data40 = data37.resources;
							if (Array.isArray(data40)) {
								const len0 = data40.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let data41 = data40[i0];
									if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
										if (data41.quantity === void 0) {
											const err83 = {
												instancePath: instancePath + "/data/order_item/resources/" + i0,
												schemaPath: "#/properties/data/properties/order_item/properties/resources/items/required",
												keyword: "required",
												params: { missingProperty: "quantity" },
												message: "must have required property 'quantity'"
											};
											if (vErrors === null) vErrors = [err83];
											else vErrors.push(err83);
											errors++;
										}
										if (data41.enrollment_access_type === void 0) {
											const err84 = {
												instancePath: instancePath + "/data/order_item/resources/" + i0,
												schemaPath: "#/properties/data/properties/order_item/properties/resources/items/required",
												keyword: "required",
												params: { missingProperty: "enrollment_access_type" },
												message: "must have required property 'enrollment_access_type'"
											};
											if (vErrors === null) vErrors = [err84];
											else vErrors.push(err84);
											errors++;
										}
										if (data41.enrollment_dripping_access_course === void 0) {
											const err85 = {
												instancePath: instancePath + "/data/order_item/resources/" + i0,
												schemaPath: "#/properties/data/properties/order_item/properties/resources/items/required",
												keyword: "required",
												params: { missingProperty: "enrollment_dripping_access_course" },
												message: "must have required property 'enrollment_dripping_access_course'"
											};
											if (vErrors === null) vErrors = [err85];
											else vErrors.push(err85);
											errors++;
										}
										if (data41.type === void 0) {
											const err86 = {
												instancePath: instancePath + "/data/order_item/resources/" + i0,
												schemaPath: "#/properties/data/properties/order_item/properties/resources/items/required",
												keyword: "required",
												params: { missingProperty: "type" },
												message: "must have required property 'type'"
											};
											if (vErrors === null) vErrors = [err86];
											else vErrors.push(err86);
											errors++;
										}
										if (data41.data === void 0) {
											const err87 = {
												instancePath: instancePath + "/data/order_item/resources/" + i0,
												schemaPath: "#/properties/data/properties/order_item/properties/resources/items/required",
												keyword: "required",
												params: { missingProperty: "data" },
												message: "must have required property 'data'"
											};
											if (vErrors === null) vErrors = [err87];
											else vErrors.push(err87);
											errors++;
										}
										if (data41.quantity !== void 0) {
											let data42 = data41.quantity;
											if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42)) && data42 !== null) {
												const err88 = {
													instancePath: instancePath + "/data/order_item/resources/" + i0 + "/quantity",
													schemaPath: "#/properties/data/properties/order_item/properties/resources/items/properties/quantity/type",
													keyword: "type",
													params: { type: schema37.properties.data.properties.order_item.properties.resources.items.properties.quantity.type },
													message: "must be integer,null"
												};
												if (vErrors === null) vErrors = [err88];
												else vErrors.push(err88);
												errors++;
											}
										}
										if (data41.enrollment_access_type !== void 0) {
											let data43 = data41.enrollment_access_type;
											if (typeof data43 !== "string" && data43 !== null) {
												const err89 = {
													instancePath: instancePath + "/data/order_item/resources/" + i0 + "/enrollment_access_type",
													schemaPath: "#/properties/data/properties/order_item/properties/resources/items/properties/enrollment_access_type/type",
													keyword: "type",
													params: { type: schema37.properties.data.properties.order_item.properties.resources.items.properties.enrollment_access_type.type },
													message: "must be string,null"
												};
												if (vErrors === null) vErrors = [err89];
												else vErrors.push(err89);
												errors++;
											}
										}
										if (data41.enrollment_dripping_access_course !== void 0) {
											let data44 = data41.enrollment_dripping_access_course;
											if (!(data44 && typeof data44 == "object" && !Array.isArray(data44)) && data44 !== null) {
												const err90 = {
													instancePath: instancePath + "/data/order_item/resources/" + i0 + "/enrollment_dripping_access_course",
													schemaPath: "#/properties/data/properties/order_item/properties/resources/items/properties/enrollment_dripping_access_course/type",
													keyword: "type",
													params: { type: schema37.properties.data.properties.order_item.properties.resources.items.properties.enrollment_dripping_access_course.type },
													message: "must be object,null"
												};
												if (vErrors === null) vErrors = [err90];
												else vErrors.push(err90);
												errors++;
											}
										}
										if (data41.type !== void 0) {
											if (typeof data41.type !== "string") {
												const err91 = {
													instancePath: instancePath + "/data/order_item/resources/" + i0 + "/type",
													schemaPath: "#/properties/data/properties/order_item/properties/resources/items/properties/type/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err91];
												else vErrors.push(err91);
												errors++;
											}
										}
										if (data41.course !== void 0) {
											let data46 = data41.course;
											if (!(data46 && typeof data46 == "object" && !Array.isArray(data46)) && data46 !== null) {
												const err92 = {
													instancePath: instancePath + "/data/order_item/resources/" + i0 + "/course",
													schemaPath: "#/properties/data/properties/order_item/properties/resources/items/properties/course/type",
													keyword: "type",
													params: { type: schema37.properties.data.properties.order_item.properties.resources.items.properties.course.type },
													message: "must be object,null"
												};
												if (vErrors === null) vErrors = [err92];
												else vErrors.push(err92);
												errors++;
											}
										}
										if (data41.course_bundle !== void 0) {
											let data47 = data41.course_bundle;
											if (!(data47 && typeof data47 == "object" && !Array.isArray(data47)) && data47 !== null) {
												const err93 = {
													instancePath: instancePath + "/data/order_item/resources/" + i0 + "/course_bundle",
													schemaPath: "#/properties/data/properties/order_item/properties/resources/items/properties/course_bundle/type",
													keyword: "type",
													params: { type: schema37.properties.data.properties.order_item.properties.resources.items.properties.course_bundle.type },
													message: "must be object,null"
												};
												if (vErrors === null) vErrors = [err93];
												else vErrors.push(err93);
												errors++;
											}
										}
										if (data41.physical_product !== void 0) {
											let data48 = data41.physical_product;
											if (!(data48 && typeof data48 == "object" && !Array.isArray(data48)) && data48 !== null) {
												const err94 = {
													instancePath: instancePath + "/data/order_item/resources/" + i0 + "/physical_product",
													schemaPath: "#/properties/data/properties/order_item/properties/resources/items/properties/physical_product/type",
													keyword: "type",
													params: { type: schema37.properties.data.properties.order_item.properties.resources.items.properties.physical_product.type },
													message: "must be object,null"
												};
												if (vErrors === null) vErrors = [err94];
												else vErrors.push(err94);
												errors++;
											}
										}
										if (data41.tag !== void 0) {
											let data49 = data41.tag;
											if (!(data49 && typeof data49 == "object" && !Array.isArray(data49)) && data49 !== null) {
												const err95 = {
													instancePath: instancePath + "/data/order_item/resources/" + i0 + "/tag",
													schemaPath: "#/properties/data/properties/order_item/properties/resources/items/properties/tag/type",
													keyword: "type",
													params: { type: schema37.properties.data.properties.order_item.properties.resources.items.properties.tag.type },
													message: "must be object,null"
												};
												if (vErrors === null) vErrors = [err95];
												else vErrors.push(err95);
												errors++;
											}
										}
										if (data41.data !== void 0) {
											let data50 = data41.data;
											if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
												if (data50.id === void 0) {
													const err96 = {
														instancePath: instancePath + "/data/order_item/resources/" + i0 + "/data",
														schemaPath: "#/properties/data/properties/order_item/properties/resources/items/properties/data/required",
														keyword: "required",
														params: { missingProperty: "id" },
														message: "must have required property 'id'"
													};
													if (vErrors === null) vErrors = [err96];
													else vErrors.push(err96);
													errors++;
												}
												if (data50.name === void 0) {
													const err97 = {
														instancePath: instancePath + "/data/order_item/resources/" + i0 + "/data",
														schemaPath: "#/properties/data/properties/order_item/properties/resources/items/properties/data/required",
														keyword: "required",
														params: { missingProperty: "name" },
														message: "must have required property 'name'"
													};
													if (vErrors === null) vErrors = [err97];
													else vErrors.push(err97);
													errors++;
												}
												if (data50.id !== void 0) {
													let data51 = data50.id;
													if (!(typeof data51 == "number" && !(data51 % 1) && !isNaN(data51) && isFinite(data51))) {
														const err98 = {
															instancePath: instancePath + "/data/order_item/resources/" + i0 + "/data/id",
															schemaPath: "#/properties/data/properties/order_item/properties/resources/items/properties/data/properties/id/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err98];
														else vErrors.push(err98);
														errors++;
													}
													if (typeof data51 == "number" && isFinite(data51)) {
														if (data51 < 1 || isNaN(data51)) {
															const err99 = {
																instancePath: instancePath + "/data/order_item/resources/" + i0 + "/data/id",
																schemaPath: "#/properties/data/properties/order_item/properties/resources/items/properties/data/properties/id/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																},
																message: "must be >= 1"
															};
															if (vErrors === null) vErrors = [err99];
															else vErrors.push(err99);
															errors++;
														}
													}
												}
												if (data50.name !== void 0) {
													if (typeof data50.name !== "string") {
														const err100 = {
															instancePath: instancePath + "/data/order_item/resources/" + i0 + "/data/name",
															schemaPath: "#/properties/data/properties/order_item/properties/resources/items/properties/data/properties/name/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err100];
														else vErrors.push(err100);
														errors++;
													}
												}
												if (data50.description !== void 0) {
													let data53 = data50.description;
													if (typeof data53 !== "string" && data53 !== null) {
														const err101 = {
															instancePath: instancePath + "/data/order_item/resources/" + i0 + "/data/description",
															schemaPath: "#/properties/data/properties/order_item/properties/resources/items/properties/data/properties/description/type",
															keyword: "type",
															params: { type: schema37.properties.data.properties.order_item.properties.resources.items.properties.data.properties.description.type },
															message: "must be string,null"
														};
														if (vErrors === null) vErrors = [err101];
														else vErrors.push(err101);
														errors++;
													}
												}
											} else {
												const err102 = {
													instancePath: instancePath + "/data/order_item/resources/" + i0 + "/data",
													schemaPath: "#/properties/data/properties/order_item/properties/resources/items/properties/data/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err102];
												else vErrors.push(err102);
												errors++;
											}
										}
									} else {
										const err103 = {
											instancePath: instancePath + "/data/order_item/resources/" + i0,
											schemaPath: "#/properties/data/properties/order_item/properties/resources/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err103];
										else vErrors.push(err103);
										errors++;
									}
								}
							} else {
								const err104 = {
									instancePath: instancePath + "/data/order_item/resources",
									schemaPath: "#/properties/data/properties/order_item/properties/resources/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err104];
								else vErrors.push(err104);
								errors++;
							}
						}
					} else {
						const err105 = {
							instancePath: instancePath + "/data/order_item",
							schemaPath: "#/properties/data/properties/order_item/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err105];
						else vErrors.push(err105);
						errors++;
					}
				}
				if (data1.coupon !== void 0) {
					let data54 = data1.coupon;
					if (!(data54 && typeof data54 == "object" && !Array.isArray(data54)) && data54 !== null) {
						const err106 = {
							instancePath: instancePath + "/data/coupon",
							schemaPath: "#/properties/data/properties/coupon/type",
							keyword: "type",
							params: { type: schema37.properties.data.properties.coupon.type },
							message: "must be object,null"
						};
						if (vErrors === null) vErrors = [err106];
						else vErrors.push(err106);
						errors++;
					}
				}
			} else {
				const err107 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err107];
				else vErrors.push(err107);
				errors++;
			}
		}
		if (data.account !== void 0) {
			let data55 = data.account;
			if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
				if (data55.email === void 0) {
					const err108 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/$defs/account/required",
						keyword: "required",
						params: { missingProperty: "email" },
						message: "must have required property 'email'"
					};
					if (vErrors === null) vErrors = [err108];
					else vErrors.push(err108);
					errors++;
				}
				if (data55.email !== void 0) {
					if (typeof data55.email !== "string") {
						const err109 = {
							instancePath: instancePath + "/account/email",
							schemaPath: "#/$defs/account/properties/email/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err109];
						else vErrors.push(err109);
						errors++;
					}
				}
			} else {
				const err110 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/account/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err110];
				else vErrors.push(err110);
				errors++;
			}
		}
		if (data.created_at !== void 0) {
			if (typeof data.created_at !== "string") {
				const err111 = {
					instancePath: instancePath + "/created_at",
					schemaPath: "#/properties/created_at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err111];
				else vErrors.push(err111);
				errors++;
			}
		}
	} else {
		const err112 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err112];
		else vErrors.push(err112);
		errors++;
	}
	validate30.errors = vErrors;
	return errors === 0;
}
const isEnvelope = validate31;
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
		if (data.type !== void 0) {
			if (typeof data.type !== "string") {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data1 = data.data;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {} else {
				const err5 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.account !== void 0) {
			let data2 = data.account;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.email === void 0) {
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
				if (data2.email !== void 0) {
					if (typeof data2.email !== "string") {
						const err7 = {
							instancePath: instancePath + "/account/email",
							schemaPath: "#/$defs/account/properties/email/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/account/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.created_at !== void 0) {
			if (typeof data.created_at !== "string") {
				const err9 = {
					instancePath: instancePath + "/created_at",
					schemaPath: "#/properties/created_at/type",
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
	validate31.errors = vErrors;
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
