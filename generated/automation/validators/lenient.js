// Written by `npm run generate` from schemas/ and test/samples/. Edit those, not this file.
const isContactCampaignFinished = validate11;
const schema13 = {
	"type": "object",
	"required": ["id"],
	"properties": {
		"id": {
			"type": "integer",
			"minimum": 1
		},
		"name": { "type": ["string", "null"] },
		"description": { "type": ["string", "null"] }
	}
};
const schema16 = {
	"type": "object",
	"properties": { "email": { "type": ["string", "null"] } }
};
const schema14 = {
	"type": "object",
	"required": ["id", "email"],
	"properties": {
		"id": {
			"type": "integer",
			"minimum": 1
		},
		"email": { "type": "string" },
		"fields": { "anyOf": [{ "$ref": "#/$defs/contact_fields" }, { "type": "null" }] },
		"ip": { "type": ["string", "null"] },
		"referred_by_contact_id": {},
		"referred_by_contact_email": {}
	}
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
	"additionalProperties": {}
}, {
	"type": "array",
	"maxItems": 0
}] };
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
		if (data.fields !== void 0) {
			let data2 = data.fields;
			const _errs6 = errors;
			let valid1 = false;
			const _errs7 = errors;
			const _errs9 = errors;
			let valid3 = false;
			const _errs10 = errors;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.first_name !== void 0) {
					let data3 = data2.first_name;
					if (typeof data3 !== "string" && data3 !== null) {
						const err5 = {
							instancePath: instancePath + "/fields/first_name",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/first_name/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.first_name.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (data2.surname !== void 0) {
					let data4 = data2.surname;
					if (typeof data4 !== "string" && data4 !== null) {
						const err6 = {
							instancePath: instancePath + "/fields/surname",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/surname/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.surname.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (data2.phone_number !== void 0) {
					let data5 = data2.phone_number;
					if (typeof data5 !== "string" && data5 !== null) {
						const err7 = {
							instancePath: instancePath + "/fields/phone_number",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/phone_number/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.phone_number.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (data2.country !== void 0) {
					let data6 = data2.country;
					if (typeof data6 !== "string" && data6 !== null) {
						const err8 = {
							instancePath: instancePath + "/fields/country",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/country/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.country.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (data2.street_address !== void 0) {
					let data7 = data2.street_address;
					if (typeof data7 !== "string" && data7 !== null) {
						const err9 = {
							instancePath: instancePath + "/fields/street_address",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/street_address/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.street_address.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data2.postcode !== void 0) {
					let data8 = data2.postcode;
					if (typeof data8 !== "string" && data8 !== null) {
						const err10 = {
							instancePath: instancePath + "/fields/postcode",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/postcode/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.postcode.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data2.city !== void 0) {
					let data9 = data2.city;
					if (typeof data9 !== "string" && data9 !== null) {
						const err11 = {
							instancePath: instancePath + "/fields/city",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/city/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.city.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data2.company_name !== void 0) {
					let data10 = data2.company_name;
					if (typeof data10 !== "string" && data10 !== null) {
						const err12 = {
							instancePath: instancePath + "/fields/company_name",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/company_name/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.company_name.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data2.tax_number !== void 0) {
					let data11 = data2.tax_number;
					if (typeof data11 !== "string" && data11 !== null) {
						const err13 = {
							instancePath: instancePath + "/fields/tax_number",
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/tax_number/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.tax_number.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/fields",
					schemaPath: "#/$defs/contact_fields/anyOf/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			var _valid1 = _errs10 === errors;
			valid3 = valid3 || _valid1;
			if (!valid3) {
				const _errs31 = errors;
				if (Array.isArray(data2)) {
					if (data2.length > 0) {
						const err15 = {
							instancePath: instancePath + "/fields",
							schemaPath: "#/$defs/contact_fields/anyOf/1/maxItems",
							keyword: "maxItems",
							params: { limit: 0 },
							message: "must NOT have more than 0 items"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				} else {
					const err16 = {
						instancePath: instancePath + "/fields",
						schemaPath: "#/$defs/contact_fields/anyOf/1/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				var _valid1 = _errs31 === errors;
				valid3 = valid3 || _valid1;
			}
			if (!valid3) {
				const err17 = {
					instancePath: instancePath + "/fields",
					schemaPath: "#/$defs/contact_fields/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			} else {
				errors = _errs9;
				if (vErrors !== null) {
					if (_errs9) vErrors.length = _errs9;
					else vErrors = null;
				}
			}
			var _valid0 = _errs7 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs33 = errors;
				if (data2 !== null) {
					const err18 = {
						instancePath: instancePath + "/fields",
						schemaPath: "#/properties/fields/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				var _valid0 = _errs33 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) {
				const err19 = {
					instancePath: instancePath + "/fields",
					schemaPath: "#/properties/fields/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			} else {
				errors = _errs6;
				if (vErrors !== null) {
					if (_errs6) vErrors.length = _errs6;
					else vErrors = null;
				}
			}
		}
		if (data.ip !== void 0) {
			let data12 = data.ip;
			if (typeof data12 !== "string" && data12 !== null) {
				const err20 = {
					instancePath: instancePath + "/ip",
					schemaPath: "#/properties/ip/type",
					keyword: "type",
					params: { type: schema14.properties.ip.type },
					message: "must be string,null"
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
		if (data.created_at === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" },
				message: "must have required property 'created_at'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if ("contact.campaign.finished" !== data0) {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "contact.campaign.finished" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data1 = data.data;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.campaign === void 0) {
					const err5 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "campaign" },
						message: "must have required property 'campaign'"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
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
				if (data1.campaign !== void 0) {
					let data2 = data1.campaign;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.id === void 0) {
							const err7 = {
								instancePath: instancePath + "/data/campaign",
								schemaPath: "#/$defs/campaign/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data2.id !== void 0) {
							let data3 = data2.id;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								const err8 = {
									instancePath: instancePath + "/data/campaign/id",
									schemaPath: "#/$defs/campaign/properties/id/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 1 || isNaN(data3)) {
									const err9 = {
										instancePath: instancePath + "/data/campaign/id",
										schemaPath: "#/$defs/campaign/properties/id/minimum",
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
						if (data2.name !== void 0) {
							let data4 = data2.name;
							if (typeof data4 !== "string" && data4 !== null) {
								const err10 = {
									instancePath: instancePath + "/data/campaign/name",
									schemaPath: "#/$defs/campaign/properties/name/type",
									keyword: "type",
									params: { type: schema13.properties.name.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (data2.description !== void 0) {
							let data5 = data2.description;
							if (typeof data5 !== "string" && data5 !== null) {
								const err11 = {
									instancePath: instancePath + "/data/campaign/description",
									schemaPath: "#/$defs/campaign/properties/description/type",
									keyword: "type",
									params: { type: schema13.properties.description.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/data/campaign",
							schemaPath: "#/$defs/campaign/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
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
				const err13 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.account !== void 0) {
			let data7 = data.account;
			const _errs16 = errors;
			let valid4 = false;
			const _errs17 = errors;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.email !== void 0) {
					let data8 = data7.email;
					if (typeof data8 !== "string" && data8 !== null) {
						const err14 = {
							instancePath: instancePath + "/account/email",
							schemaPath: "#/$defs/account/properties/email/type",
							keyword: "type",
							params: { type: schema16.properties.email.type },
							message: "must be string,null"
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
			var _valid0 = _errs17 === errors;
			valid4 = valid4 || _valid0;
			if (!valid4) {
				const _errs22 = errors;
				if (data7 !== null) {
					const err16 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/properties/account/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				var _valid0 = _errs22 === errors;
				valid4 = valid4 || _valid0;
			}
			if (!valid4) {
				const err17 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/properties/account/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			} else {
				errors = _errs16;
				if (vErrors !== null) {
					if (_errs16) vErrors.length = _errs16;
					else vErrors = null;
				}
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
	validate11.errors = vErrors;
	return errors === 0;
}
const isContactCourseEnrolled = validate14;
const schema17 = {
	"type": "object",
	"required": [
		"type",
		"data",
		"created_at"
	],
	"properties": {
		"type": {
			"type": "string",
			"const": "contact.course.enrolled"
		},
		"data": {
			"type": "object",
			"required": ["course", "contact"],
			"properties": {
				"course": { "$ref": "#/$defs/course" },
				"contact": { "$ref": "#/$defs/contact" },
				"access_type": { "type": ["string", "null"] }
			}
		},
		"account": { "anyOf": [{ "$ref": "#/$defs/account" }, { "type": "null" }] },
		"created_at": { "type": "string" }
	}
};
const schema18 = {
	"type": "object",
	"required": ["id"],
	"properties": {
		"id": {
			"type": "integer",
			"minimum": 1
		},
		"name": { "type": ["string", "null"] },
		"description": {}
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
		if (data.created_at === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" },
				message: "must have required property 'created_at'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if ("contact.course.enrolled" !== data0) {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "contact.course.enrolled" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data1 = data.data;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.course === void 0) {
					const err5 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "course" },
						message: "must have required property 'course'"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
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
				if (data1.course !== void 0) {
					let data2 = data1.course;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.id === void 0) {
							const err7 = {
								instancePath: instancePath + "/data/course",
								schemaPath: "#/$defs/course/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data2.id !== void 0) {
							let data3 = data2.id;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								const err8 = {
									instancePath: instancePath + "/data/course/id",
									schemaPath: "#/$defs/course/properties/id/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 1 || isNaN(data3)) {
									const err9 = {
										instancePath: instancePath + "/data/course/id",
										schemaPath: "#/$defs/course/properties/id/minimum",
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
						if (data2.name !== void 0) {
							let data4 = data2.name;
							if (typeof data4 !== "string" && data4 !== null) {
								const err10 = {
									instancePath: instancePath + "/data/course/name",
									schemaPath: "#/$defs/course/properties/name/type",
									keyword: "type",
									params: { type: schema18.properties.name.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/data/course",
							schemaPath: "#/$defs/course/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
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
					let data6 = data1.access_type;
					if (typeof data6 !== "string" && data6 !== null) {
						const err12 = {
							instancePath: instancePath + "/data/access_type",
							schemaPath: "#/properties/data/properties/access_type/type",
							keyword: "type",
							params: { type: schema17.properties.data.properties.access_type.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.account !== void 0) {
			let data7 = data.account;
			const _errs16 = errors;
			let valid4 = false;
			const _errs17 = errors;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.email !== void 0) {
					let data8 = data7.email;
					if (typeof data8 !== "string" && data8 !== null) {
						const err14 = {
							instancePath: instancePath + "/account/email",
							schemaPath: "#/$defs/account/properties/email/type",
							keyword: "type",
							params: { type: schema16.properties.email.type },
							message: "must be string,null"
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
			var _valid0 = _errs17 === errors;
			valid4 = valid4 || _valid0;
			if (!valid4) {
				const _errs22 = errors;
				if (data7 !== null) {
					const err16 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/properties/account/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				var _valid0 = _errs22 === errors;
				valid4 = valid4 || _valid0;
			}
			if (!valid4) {
				const err17 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/properties/account/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			} else {
				errors = _errs16;
				if (vErrors !== null) {
					if (_errs16) vErrors.length = _errs16;
					else vErrors = null;
				}
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
	validate14.errors = vErrors;
	return errors === 0;
}
const isContactCourseBundleEnrolled = validate16;
const schema20 = {
	"type": "object",
	"required": [
		"type",
		"data",
		"created_at"
	],
	"properties": {
		"type": {
			"type": "string",
			"const": "contact.course_bundle.enrolled"
		},
		"data": {
			"type": "object",
			"required": ["course_bundle", "contact"],
			"properties": {
				"course_bundle": { "$ref": "#/$defs/course_bundle" },
				"contact": { "$ref": "#/$defs/contact" },
				"access_type": { "type": ["string", "null"] },
				"first_active_course": {}
			}
		},
		"account": { "anyOf": [{ "$ref": "#/$defs/account" }, { "type": "null" }] },
		"created_at": { "type": "string" }
	}
};
const schema21 = {
	"type": "object",
	"required": ["id"],
	"properties": {
		"id": {
			"type": "integer",
			"minimum": 1
		},
		"name": { "type": ["string", "null"] }
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
		if (data.created_at === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" },
				message: "must have required property 'created_at'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if ("contact.course_bundle.enrolled" !== data0) {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "contact.course_bundle.enrolled" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data1 = data.data;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.course_bundle === void 0) {
					const err5 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "course_bundle" },
						message: "must have required property 'course_bundle'"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
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
				if (data1.course_bundle !== void 0) {
					let data2 = data1.course_bundle;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.id === void 0) {
							const err7 = {
								instancePath: instancePath + "/data/course_bundle",
								schemaPath: "#/$defs/course_bundle/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data2.id !== void 0) {
							let data3 = data2.id;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								const err8 = {
									instancePath: instancePath + "/data/course_bundle/id",
									schemaPath: "#/$defs/course_bundle/properties/id/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 1 || isNaN(data3)) {
									const err9 = {
										instancePath: instancePath + "/data/course_bundle/id",
										schemaPath: "#/$defs/course_bundle/properties/id/minimum",
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
						if (data2.name !== void 0) {
							let data4 = data2.name;
							if (typeof data4 !== "string" && data4 !== null) {
								const err10 = {
									instancePath: instancePath + "/data/course_bundle/name",
									schemaPath: "#/$defs/course_bundle/properties/name/type",
									keyword: "type",
									params: { type: schema21.properties.name.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/data/course_bundle",
							schemaPath: "#/$defs/course_bundle/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
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
					let data6 = data1.access_type;
					if (typeof data6 !== "string" && data6 !== null) {
						const err12 = {
							instancePath: instancePath + "/data/access_type",
							schemaPath: "#/properties/data/properties/access_type/type",
							keyword: "type",
							params: { type: schema20.properties.data.properties.access_type.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.account !== void 0) {
			let data7 = data.account;
			const _errs16 = errors;
			let valid4 = false;
			const _errs17 = errors;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.email !== void 0) {
					let data8 = data7.email;
					if (typeof data8 !== "string" && data8 !== null) {
						const err14 = {
							instancePath: instancePath + "/account/email",
							schemaPath: "#/$defs/account/properties/email/type",
							keyword: "type",
							params: { type: schema16.properties.email.type },
							message: "must be string,null"
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
			var _valid0 = _errs17 === errors;
			valid4 = valid4 || _valid0;
			if (!valid4) {
				const _errs22 = errors;
				if (data7 !== null) {
					const err16 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/properties/account/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				var _valid0 = _errs22 === errors;
				valid4 = valid4 || _valid0;
			}
			if (!valid4) {
				const err17 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/properties/account/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			} else {
				errors = _errs16;
				if (vErrors !== null) {
					if (_errs16) vErrors.length = _errs16;
					else vErrors = null;
				}
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
	validate16.errors = vErrors;
	return errors === 0;
}
const isContactEmailLinkClicked = validate18;
const schema24 = {
	"type": "object",
	"required": ["id"],
	"properties": {
		"id": {
			"type": "integer",
			"minimum": 1
		},
		"subject": { "type": ["string", "null"] }
	}
};
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
		if (data.created_at === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" },
				message: "must have required property 'created_at'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if ("contact.email_link.clicked" !== data0) {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "contact.email_link.clicked" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data1 = data.data;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.sent_email === void 0) {
					const err5 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "sent_email" },
						message: "must have required property 'sent_email'"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
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
				if (data1.sent_email !== void 0) {
					let data2 = data1.sent_email;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.id === void 0) {
							const err7 = {
								instancePath: instancePath + "/data/sent_email",
								schemaPath: "#/$defs/sent_email/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data2.id !== void 0) {
							let data3 = data2.id;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								const err8 = {
									instancePath: instancePath + "/data/sent_email/id",
									schemaPath: "#/$defs/sent_email/properties/id/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 1 || isNaN(data3)) {
									const err9 = {
										instancePath: instancePath + "/data/sent_email/id",
										schemaPath: "#/$defs/sent_email/properties/id/minimum",
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
						if (data2.subject !== void 0) {
							let data4 = data2.subject;
							if (typeof data4 !== "string" && data4 !== null) {
								const err10 = {
									instancePath: instancePath + "/data/sent_email/subject",
									schemaPath: "#/$defs/sent_email/properties/subject/type",
									keyword: "type",
									params: { type: schema24.properties.subject.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/data/sent_email",
							schemaPath: "#/$defs/sent_email/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
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
				const err12 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.account !== void 0) {
			let data6 = data.account;
			const _errs14 = errors;
			let valid4 = false;
			const _errs15 = errors;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.email !== void 0) {
					let data7 = data6.email;
					if (typeof data7 !== "string" && data7 !== null) {
						const err13 = {
							instancePath: instancePath + "/account/email",
							schemaPath: "#/$defs/account/properties/email/type",
							keyword: "type",
							params: { type: schema16.properties.email.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/account/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			var _valid0 = _errs15 === errors;
			valid4 = valid4 || _valid0;
			if (!valid4) {
				const _errs20 = errors;
				if (data6 !== null) {
					const err15 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/properties/account/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				var _valid0 = _errs20 === errors;
				valid4 = valid4 || _valid0;
			}
			if (!valid4) {
				const err16 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/properties/account/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			} else {
				errors = _errs14;
				if (vErrors !== null) {
					if (_errs14) vErrors.length = _errs14;
					else vErrors = null;
				}
			}
		}
		if (data.created_at !== void 0) {
			if (typeof data.created_at !== "string") {
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
	validate18.errors = vErrors;
	return errors === 0;
}
const isContactOptinCompleted = validate20;
const schema26 = {
	"type": "object",
	"required": [
		"type",
		"data",
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
				"funnel_step": { "anyOf": [{ "$ref": "#/$defs/funnel_step" }, { "type": "null" }] },
				"page_model": { "anyOf": [{ "$ref": "#/$defs/page_model" }, { "type": "null" }] },
				"contact": { "$ref": "#/$defs/contact" },
				"source_url": { "type": ["string", "null"] }
			}
		},
		"account": { "anyOf": [{ "$ref": "#/$defs/account" }, { "type": "null" }] },
		"created_at": { "type": "string" }
	}
};
const schema27 = {
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
const schema28 = {
	"type": "object",
	"properties": {
		"id": {
			"type": ["integer", "null"],
			"minimum": 1
		},
		"name": { "type": ["string", "null"] }
	}
};
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
					params: { type: schema27.properties.id.type },
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
					params: { type: schema27.properties.name.type },
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
					params: { type: schema27.properties.type.type },
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
							params: { type: schema28.properties.id.type },
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
							params: { type: schema28.properties.name.type },
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
	validate21.errors = vErrors;
	return errors === 0;
}
const schema29 = {
	"type": "object",
	"properties": {
		"id": {
			"type": ["integer", "null"],
			"minimum": 1
		},
		"name": { "type": ["string", "null"] },
		"blog": { "anyOf": [{ "$ref": "#/$defs/blog" }, { "type": "null" }] }
	}
};
const schema30 = {
	"type": "object",
	"properties": {
		"id": {
			"type": ["integer", "null"],
			"minimum": 1
		},
		"name": { "type": ["string", "null"] }
	}
};
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
					params: { type: schema29.properties.id.type },
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
					params: { type: schema29.properties.name.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.blog !== void 0) {
			let data2 = data.blog;
			const _errs6 = errors;
			let valid1 = false;
			const _errs7 = errors;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.id !== void 0) {
					let data3 = data2.id;
					if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && data3 !== null) {
						const err3 = {
							instancePath: instancePath + "/blog/id",
							schemaPath: "#/$defs/blog/properties/id/type",
							keyword: "type",
							params: { type: schema30.properties.id.type },
							message: "must be integer,null"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					if (typeof data3 == "number" && isFinite(data3)) {
						if (data3 < 1 || isNaN(data3)) {
							const err4 = {
								instancePath: instancePath + "/blog/id",
								schemaPath: "#/$defs/blog/properties/id/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
				}
				if (data2.name !== void 0) {
					let data4 = data2.name;
					if (typeof data4 !== "string" && data4 !== null) {
						const err5 = {
							instancePath: instancePath + "/blog/name",
							schemaPath: "#/$defs/blog/properties/name/type",
							keyword: "type",
							params: { type: schema30.properties.name.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/blog",
					schemaPath: "#/$defs/blog/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			var _valid0 = _errs7 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs14 = errors;
				if (data2 !== null) {
					const err7 = {
						instancePath: instancePath + "/blog",
						schemaPath: "#/properties/blog/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				var _valid0 = _errs14 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) {
				const err8 = {
					instancePath: instancePath + "/blog",
					schemaPath: "#/properties/blog/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			} else {
				errors = _errs6;
				if (vErrors !== null) {
					if (_errs6) vErrors.length = _errs6;
					else vErrors = null;
				}
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
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
		if (data.created_at === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" },
				message: "must have required property 'created_at'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if ("contact.optin.completed" !== data0) {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "contact.optin.completed" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data1 = data.data;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.contact === void 0) {
					const err5 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "contact" },
						message: "must have required property 'contact'"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data1.funnel_step !== void 0) {
					let data2 = data1.funnel_step;
					const _errs6 = errors;
					let valid2 = false;
					const _errs7 = errors;
					if (!validate21(data2, {
						instancePath: instancePath + "/data/funnel_step",
						parentData: data1,
						parentDataProperty: "funnel_step",
						rootData
					})) {
						vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs7 === errors;
					valid2 = valid2 || _valid0;
					if (!valid2) {
						const _errs8 = errors;
						if (data2 !== null) {
							const err6 = {
								instancePath: instancePath + "/data/funnel_step",
								schemaPath: "#/properties/data/properties/funnel_step/anyOf/1/type",
								keyword: "type",
								params: { type: "null" },
								message: "must be null"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						var _valid0 = _errs8 === errors;
						valid2 = valid2 || _valid0;
					}
					if (!valid2) {
						const err7 = {
							instancePath: instancePath + "/data/funnel_step",
							schemaPath: "#/properties/data/properties/funnel_step/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					} else {
						errors = _errs6;
						if (vErrors !== null) {
							if (_errs6) vErrors.length = _errs6;
							else vErrors = null;
						}
					}
				}
				if (data1.page_model !== void 0) {
					let data3 = data1.page_model;
					const _errs11 = errors;
					let valid3 = false;
					const _errs12 = errors;
					if (!validate23(data3, {
						instancePath: instancePath + "/data/page_model",
						parentData: data1,
						parentDataProperty: "page_model",
						rootData
					})) {
						vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
						errors = vErrors.length;
					}
					var _valid1 = _errs12 === errors;
					valid3 = valid3 || _valid1;
					if (!valid3) {
						const _errs13 = errors;
						if (data3 !== null) {
							const err8 = {
								instancePath: instancePath + "/data/page_model",
								schemaPath: "#/properties/data/properties/page_model/anyOf/1/type",
								keyword: "type",
								params: { type: "null" },
								message: "must be null"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						var _valid1 = _errs13 === errors;
						valid3 = valid3 || _valid1;
					}
					if (!valid3) {
						const err9 = {
							instancePath: instancePath + "/data/page_model",
							schemaPath: "#/properties/data/properties/page_model/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					} else {
						errors = _errs11;
						if (vErrors !== null) {
							if (_errs11) vErrors.length = _errs11;
							else vErrors = null;
						}
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
						const err10 = {
							instancePath: instancePath + "/data/source_url",
							schemaPath: "#/properties/data/properties/source_url/type",
							keyword: "type",
							params: { type: schema26.properties.data.properties.source_url.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
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
			const _errs19 = errors;
			let valid4 = false;
			const _errs20 = errors;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.email !== void 0) {
					let data7 = data6.email;
					if (typeof data7 !== "string" && data7 !== null) {
						const err12 = {
							instancePath: instancePath + "/account/email",
							schemaPath: "#/$defs/account/properties/email/type",
							keyword: "type",
							params: { type: schema16.properties.email.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/account/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			var _valid2 = _errs20 === errors;
			valid4 = valid4 || _valid2;
			if (!valid4) {
				const _errs25 = errors;
				if (data6 !== null) {
					const err14 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/properties/account/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				var _valid2 = _errs25 === errors;
				valid4 = valid4 || _valid2;
			}
			if (!valid4) {
				const err15 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/properties/account/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			} else {
				errors = _errs19;
				if (vErrors !== null) {
					if (_errs19) vErrors.length = _errs19;
					else vErrors = null;
				}
			}
		}
		if (data.created_at !== void 0) {
			if (typeof data.created_at !== "string") {
				const err16 = {
					instancePath: instancePath + "/created_at",
					schemaPath: "#/properties/created_at/type",
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
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
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
		if (data.created_at === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" },
				message: "must have required property 'created_at'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if ("contact.page.visited" !== data0) {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "contact.page.visited" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data1 = data.data;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.funnel_step === void 0) {
					const err5 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "funnel_step" },
						message: "must have required property 'funnel_step'"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
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
				const err7 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.account !== void 0) {
			let data4 = data.account;
			const _errs8 = errors;
			let valid2 = false;
			const _errs9 = errors;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4.email !== void 0) {
					let data5 = data4.email;
					if (typeof data5 !== "string" && data5 !== null) {
						const err8 = {
							instancePath: instancePath + "/account/email",
							schemaPath: "#/$defs/account/properties/email/type",
							keyword: "type",
							params: { type: schema16.properties.email.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/account/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			var _valid0 = _errs9 === errors;
			valid2 = valid2 || _valid0;
			if (!valid2) {
				const _errs14 = errors;
				if (data4 !== null) {
					const err10 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/properties/account/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				var _valid0 = _errs14 === errors;
				valid2 = valid2 || _valid0;
			}
			if (!valid2) {
				const err11 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/properties/account/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.created_at !== void 0) {
			if (typeof data.created_at !== "string") {
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
		if (data.created_at === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" },
				message: "must have required property 'created_at'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if ("contact.tag.added" !== data0) {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "contact.tag.added" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data1 = data.data;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.tag === void 0) {
					const err5 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "tag" },
						message: "must have required property 'tag'"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
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
				if (data1.tag !== void 0) {
					let data2 = data1.tag;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.id === void 0) {
							const err7 = {
								instancePath: instancePath + "/data/tag",
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
								instancePath: instancePath + "/data/tag",
								schemaPath: "#/$defs/tag/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data2.id !== void 0) {
							let data3 = data2.id;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								const err9 = {
									instancePath: instancePath + "/data/tag/id",
									schemaPath: "#/$defs/tag/properties/id/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 1 || isNaN(data3)) {
									const err10 = {
										instancePath: instancePath + "/data/tag/id",
										schemaPath: "#/$defs/tag/properties/id/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
							}
						}
						if (data2.name !== void 0) {
							if (typeof data2.name !== "string") {
								const err11 = {
									instancePath: instancePath + "/data/tag/name",
									schemaPath: "#/$defs/tag/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/data/tag",
							schemaPath: "#/$defs/tag/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
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
				const err13 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.account !== void 0) {
			let data6 = data.account;
			const _errs14 = errors;
			let valid4 = false;
			const _errs15 = errors;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.email !== void 0) {
					let data7 = data6.email;
					if (typeof data7 !== "string" && data7 !== null) {
						const err14 = {
							instancePath: instancePath + "/account/email",
							schemaPath: "#/$defs/account/properties/email/type",
							keyword: "type",
							params: { type: schema16.properties.email.type },
							message: "must be string,null"
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
			var _valid0 = _errs15 === errors;
			valid4 = valid4 || _valid0;
			if (!valid4) {
				const _errs20 = errors;
				if (data6 !== null) {
					const err16 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/properties/account/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				var _valid0 = _errs20 === errors;
				valid4 = valid4 || _valid0;
			}
			if (!valid4) {
				const err17 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/properties/account/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			} else {
				errors = _errs14;
				if (vErrors !== null) {
					if (_errs14) vErrors.length = _errs14;
					else vErrors = null;
				}
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
		if (data.created_at === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" },
				message: "must have required property 'created_at'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if ("contact.tag.removed" !== data0) {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "contact.tag.removed" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data1 = data.data;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.tag === void 0) {
					const err5 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "tag" },
						message: "must have required property 'tag'"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
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
				if (data1.tag !== void 0) {
					let data2 = data1.tag;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.id === void 0) {
							const err7 = {
								instancePath: instancePath + "/data/tag",
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
								instancePath: instancePath + "/data/tag",
								schemaPath: "#/$defs/tag/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data2.id !== void 0) {
							let data3 = data2.id;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								const err9 = {
									instancePath: instancePath + "/data/tag/id",
									schemaPath: "#/$defs/tag/properties/id/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 1 || isNaN(data3)) {
									const err10 = {
										instancePath: instancePath + "/data/tag/id",
										schemaPath: "#/$defs/tag/properties/id/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
							}
						}
						if (data2.name !== void 0) {
							if (typeof data2.name !== "string") {
								const err11 = {
									instancePath: instancePath + "/data/tag/name",
									schemaPath: "#/$defs/tag/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/data/tag",
							schemaPath: "#/$defs/tag/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
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
				const err13 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.account !== void 0) {
			let data6 = data.account;
			const _errs14 = errors;
			let valid4 = false;
			const _errs15 = errors;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.email !== void 0) {
					let data7 = data6.email;
					if (typeof data7 !== "string" && data7 !== null) {
						const err14 = {
							instancePath: instancePath + "/account/email",
							schemaPath: "#/$defs/account/properties/email/type",
							keyword: "type",
							params: { type: schema16.properties.email.type },
							message: "must be string,null"
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
			var _valid0 = _errs15 === errors;
			valid4 = valid4 || _valid0;
			if (!valid4) {
				const _errs20 = errors;
				if (data6 !== null) {
					const err16 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/properties/account/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				var _valid0 = _errs20 === errors;
				valid4 = valid4 || _valid0;
			}
			if (!valid4) {
				const err17 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/properties/account/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			} else {
				errors = _errs14;
				if (vErrors !== null) {
					if (_errs14) vErrors.length = _errs14;
					else vErrors = null;
				}
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
	validate31.errors = vErrors;
	return errors === 0;
}
const isContactWebinarRegistered = validate33;
const schema40 = {
	"type": "object",
	"required": [
		"type",
		"data",
		"created_at"
	],
	"properties": {
		"type": {
			"type": "string",
			"const": "contact.webinar.registered"
		},
		"data": {
			"type": "object",
			"required": ["webinar", "contact"],
			"properties": {
				"webinar": { "$ref": "#/$defs/webinar" },
				"contact": { "$ref": "#/$defs/contact" },
				"registered_at": { "type": ["string", "null"] },
				"scheduled_at": { "type": ["string", "null"] }
			}
		},
		"account": { "anyOf": [{ "$ref": "#/$defs/account" }, { "type": "null" }] },
		"created_at": { "type": "string" }
	}
};
const schema41 = {
	"type": "object",
	"required": ["id"],
	"properties": {
		"id": {
			"type": "integer",
			"minimum": 1
		},
		"duration": { "type": ["string", "null"] },
		"funnel_step": { "anyOf": [{ "$ref": "#/$defs/funnel_step" }, { "type": "null" }] }
	}
};
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
		if (data.duration !== void 0) {
			let data1 = data.duration;
			if (typeof data1 !== "string" && data1 !== null) {
				const err3 = {
					instancePath: instancePath + "/duration",
					schemaPath: "#/properties/duration/type",
					keyword: "type",
					params: { type: schema41.properties.duration.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.funnel_step !== void 0) {
			let data2 = data.funnel_step;
			const _errs6 = errors;
			let valid1 = false;
			const _errs7 = errors;
			if (!validate21(data2, {
				instancePath: instancePath + "/funnel_step",
				parentData: data,
				parentDataProperty: "funnel_step",
				rootData
			})) {
				vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs7 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs8 = errors;
				if (data2 !== null) {
					const err4 = {
						instancePath: instancePath + "/funnel_step",
						schemaPath: "#/properties/funnel_step/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				var _valid0 = _errs8 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) {
				const err5 = {
					instancePath: instancePath + "/funnel_step",
					schemaPath: "#/properties/funnel_step/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			} else {
				errors = _errs6;
				if (vErrors !== null) {
					if (_errs6) vErrors.length = _errs6;
					else vErrors = null;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
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
		if (data.created_at === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" },
				message: "must have required property 'created_at'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if ("contact.webinar.registered" !== data0) {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "contact.webinar.registered" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data1 = data.data;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.webinar === void 0) {
					const err5 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "webinar" },
						message: "must have required property 'webinar'"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
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
					if (typeof data4 !== "string" && data4 !== null) {
						const err7 = {
							instancePath: instancePath + "/data/registered_at",
							schemaPath: "#/properties/data/properties/registered_at/type",
							keyword: "type",
							params: { type: schema40.properties.data.properties.registered_at.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (data1.scheduled_at !== void 0) {
					let data5 = data1.scheduled_at;
					if (typeof data5 !== "string" && data5 !== null) {
						const err8 = {
							instancePath: instancePath + "/data/scheduled_at",
							schemaPath: "#/properties/data/properties/scheduled_at/type",
							keyword: "type",
							params: { type: schema40.properties.data.properties.scheduled_at.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.account !== void 0) {
			let data6 = data.account;
			const _errs12 = errors;
			let valid2 = false;
			const _errs13 = errors;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.email !== void 0) {
					let data7 = data6.email;
					if (typeof data7 !== "string" && data7 !== null) {
						const err10 = {
							instancePath: instancePath + "/account/email",
							schemaPath: "#/$defs/account/properties/email/type",
							keyword: "type",
							params: { type: schema16.properties.email.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/account/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			var _valid0 = _errs13 === errors;
			valid2 = valid2 || _valid0;
			if (!valid2) {
				const _errs18 = errors;
				if (data6 !== null) {
					const err12 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/properties/account/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				var _valid0 = _errs18 === errors;
				valid2 = valid2 || _valid0;
			}
			if (!valid2) {
				const err13 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/properties/account/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			} else {
				errors = _errs12;
				if (vErrors !== null) {
					if (_errs12) vErrors.length = _errs12;
					else vErrors = null;
				}
			}
		}
		if (data.created_at !== void 0) {
			if (typeof data.created_at !== "string") {
				const err14 = {
					instancePath: instancePath + "/created_at",
					schemaPath: "#/properties/created_at/type",
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
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate33.errors = vErrors;
	return errors === 0;
}
const isCustomerSaleCompleted = validate38;
const schema46 = {
	"type": "object",
	"properties": {
		"id": {
			"type": ["integer", "null"],
			"minimum": 1
		},
		"name": { "type": ["string", "null"] },
		"inner_name": { "type": ["string", "null"] },
		"type": { "type": ["string", "null"] },
		"direct_charge_amount": { "type": ["integer", "null"] },
		"subscription_plan": {},
		"currency": { "type": ["string", "null"] }
	}
};
const schema47 = {
	"type": "object",
	"properties": {
		"name": { "type": ["string", "null"] },
		"inner_name": { "type": ["string", "null"] },
		"amount": {}
	}
};
const schema48 = {
	"type": "object",
	"required": ["id"],
	"properties": {
		"id": {
			"type": "integer",
			"minimum": 1
		},
		"created_at": { "type": ["string", "null"] },
		"total_price": {},
		"discount_amount": {}
	}
};
const schema44 = {
	"type": "object",
	"required": ["contact_id", "email"],
	"properties": {
		"id": {
			"type": ["integer", "null"],
			"minimum": 1
		},
		"payment_processor": { "type": ["string", "null"] },
		"contact_id": {
			"type": "integer",
			"minimum": 1
		},
		"email": { "type": "string" },
		"fields": { "anyOf": [{ "$ref": "#/$defs/contact_fields" }, { "type": "null" }] },
		"client_ip": { "type": ["string", "null"] }
	}
};
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.contact_id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "contact_id" },
				message: "must have required property 'contact_id'"
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
					params: { type: schema44.properties.id.type },
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
		if (data.payment_processor !== void 0) {
			let data1 = data.payment_processor;
			if (typeof data1 !== "string" && data1 !== null) {
				const err4 = {
					instancePath: instancePath + "/payment_processor",
					schemaPath: "#/properties/payment_processor/type",
					keyword: "type",
					params: { type: schema44.properties.payment_processor.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.contact_id !== void 0) {
			let data2 = data.contact_id;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err5 = {
					instancePath: instancePath + "/contact_id",
					schemaPath: "#/properties/contact_id/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 1 || isNaN(data2)) {
					const err6 = {
						instancePath: instancePath + "/contact_id",
						schemaPath: "#/properties/contact_id/minimum",
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
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/first_name/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.first_name.type },
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
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/surname/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.surname.type },
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
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/phone_number/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.phone_number.type },
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
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/country/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.country.type },
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
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/street_address/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.street_address.type },
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
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/postcode/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.postcode.type },
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
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/city/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.city.type },
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
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/company_name/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.company_name.type },
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
							schemaPath: "#/$defs/contact_fields/anyOf/0/properties/tax_number/type",
							keyword: "type",
							params: { type: schema15.anyOf[0].properties.tax_number.type },
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
					schemaPath: "#/$defs/contact_fields/anyOf/0/type",
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
							schemaPath: "#/$defs/contact_fields/anyOf/1/maxItems",
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
						schemaPath: "#/$defs/contact_fields/anyOf/1/type",
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
					schemaPath: "#/$defs/contact_fields/anyOf",
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
		if (data.client_ip !== void 0) {
			let data14 = data.client_ip;
			if (typeof data14 !== "string" && data14 !== null) {
				const err23 = {
					instancePath: instancePath + "/client_ip",
					schemaPath: "#/properties/client_ip/type",
					keyword: "type",
					params: { type: schema44.properties.client_ip.type },
					message: "must be string,null"
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
	validate39.errors = vErrors;
	return errors === 0;
}
const schema49 = {
	"type": "object",
	"required": ["id"],
	"properties": {
		"id": {
			"type": "integer",
			"minimum": 1
		},
		"created_at": { "type": ["string", "null"] },
		"resources": {
			"type": ["array", "null"],
			"items": { "$ref": "#/$defs/resource" }
		}
	}
};
const schema50 = {
	"type": "object",
	"properties": {
		"quantity": {},
		"enrollment_access_type": { "type": ["string", "null"] },
		"enrollment_dripping_access_course": {},
		"type": { "type": ["string", "null"] },
		"course": {},
		"course_bundle": {},
		"physical_product": {},
		"tag": {},
		"data": {
			"type": ["object", "null"],
			"properties": {
				"id": {
					"type": ["integer", "null"],
					"minimum": 1
				},
				"name": { "type": ["string", "null"] },
				"description": {}
			}
		}
	}
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
		if (data.created_at !== void 0) {
			let data1 = data.created_at;
			if (typeof data1 !== "string" && data1 !== null) {
				const err3 = {
					instancePath: instancePath + "/created_at",
					schemaPath: "#/properties/created_at/type",
					keyword: "type",
					params: { type: schema49.properties.created_at.type },
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
					params: { type: schema49.properties.resources.type },
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
						if (data3.enrollment_access_type !== void 0) {
							let data4 = data3.enrollment_access_type;
							if (typeof data4 !== "string" && data4 !== null) {
								const err5 = {
									instancePath: instancePath + "/resources/" + i0 + "/enrollment_access_type",
									schemaPath: "#/$defs/resource/properties/enrollment_access_type/type",
									keyword: "type",
									params: { type: schema50.properties.enrollment_access_type.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
						}
						if (data3.type !== void 0) {
							let data5 = data3.type;
							if (typeof data5 !== "string" && data5 !== null) {
								const err6 = {
									instancePath: instancePath + "/resources/" + i0 + "/type",
									schemaPath: "#/$defs/resource/properties/type/type",
									keyword: "type",
									params: { type: schema50.properties.type.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
						}
						if (data3.data !== void 0) {
							let data6 = data3.data;
							if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
								const err7 = {
									instancePath: instancePath + "/resources/" + i0 + "/data",
									schemaPath: "#/$defs/resource/properties/data/type",
									keyword: "type",
									params: { type: schema50.properties.data.type },
									message: "must be object,null"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
							if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
								if (data6.id !== void 0) {
									let data7 = data6.id;
									if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)) && data7 !== null) {
										const err8 = {
											instancePath: instancePath + "/resources/" + i0 + "/data/id",
											schemaPath: "#/$defs/resource/properties/data/properties/id/type",
											keyword: "type",
											params: { type: schema50.properties.data.properties.id.type },
											message: "must be integer,null"
										};
										if (vErrors === null) vErrors = [err8];
										else vErrors.push(err8);
										errors++;
									}
									if (typeof data7 == "number" && isFinite(data7)) {
										if (data7 < 1 || isNaN(data7)) {
											const err9 = {
												instancePath: instancePath + "/resources/" + i0 + "/data/id",
												schemaPath: "#/$defs/resource/properties/data/properties/id/minimum",
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
								if (data6.name !== void 0) {
									let data8 = data6.name;
									if (typeof data8 !== "string" && data8 !== null) {
										const err10 = {
											instancePath: instancePath + "/resources/" + i0 + "/data/name",
											schemaPath: "#/$defs/resource/properties/data/properties/name/type",
											keyword: "type",
											params: { type: schema50.properties.data.properties.name.type },
											message: "must be string,null"
										};
										if (vErrors === null) vErrors = [err10];
										else vErrors.push(err10);
										errors++;
									}
								}
							}
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/resources/" + i0,
							schemaPath: "#/$defs/resource/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
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
		if (data.created_at === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" },
				message: "must have required property 'created_at'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if ("customer.sale.completed" !== data0) {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "customer.sale.completed" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data1 = data.data;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.customer === void 0) {
					const err5 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "customer" },
						message: "must have required property 'customer'"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data1.order === void 0) {
					const err6 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "order" },
						message: "must have required property 'order'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data1.order_item === void 0) {
					const err7 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "order_item" },
						message: "must have required property 'order_item'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
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
					let data3 = data1.funnel_step;
					const _errs7 = errors;
					let valid2 = false;
					const _errs8 = errors;
					if (!validate21(data3, {
						instancePath: instancePath + "/data/funnel_step",
						parentData: data1,
						parentDataProperty: "funnel_step",
						rootData
					})) {
						vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs8 === errors;
					valid2 = valid2 || _valid0;
					if (!valid2) {
						const _errs9 = errors;
						if (data3 !== null) {
							const err8 = {
								instancePath: instancePath + "/data/funnel_step",
								schemaPath: "#/properties/data/properties/funnel_step/anyOf/1/type",
								keyword: "type",
								params: { type: "null" },
								message: "must be null"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						var _valid0 = _errs9 === errors;
						valid2 = valid2 || _valid0;
					}
					if (!valid2) {
						const err9 = {
							instancePath: instancePath + "/data/funnel_step",
							schemaPath: "#/properties/data/properties/funnel_step/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					} else {
						errors = _errs7;
						if (vErrors !== null) {
							if (_errs7) vErrors.length = _errs7;
							else vErrors = null;
						}
					}
				}
				if (data1.offer_price_plan !== void 0) {
					let data4 = data1.offer_price_plan;
					const _errs12 = errors;
					let valid3 = false;
					const _errs13 = errors;
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						if (data4.id !== void 0) {
							let data5 = data4.id;
							if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null) {
								const err10 = {
									instancePath: instancePath + "/data/offer_price_plan/id",
									schemaPath: "#/$defs/offer_price_plan/properties/id/type",
									keyword: "type",
									params: { type: schema46.properties.id.type },
									message: "must be integer,null"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
							if (typeof data5 == "number" && isFinite(data5)) {
								if (data5 < 1 || isNaN(data5)) {
									const err11 = {
										instancePath: instancePath + "/data/offer_price_plan/id",
										schemaPath: "#/$defs/offer_price_plan/properties/id/minimum",
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
						if (data4.name !== void 0) {
							let data6 = data4.name;
							if (typeof data6 !== "string" && data6 !== null) {
								const err12 = {
									instancePath: instancePath + "/data/offer_price_plan/name",
									schemaPath: "#/$defs/offer_price_plan/properties/name/type",
									keyword: "type",
									params: { type: schema46.properties.name.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data4.inner_name !== void 0) {
							let data7 = data4.inner_name;
							if (typeof data7 !== "string" && data7 !== null) {
								const err13 = {
									instancePath: instancePath + "/data/offer_price_plan/inner_name",
									schemaPath: "#/$defs/offer_price_plan/properties/inner_name/type",
									keyword: "type",
									params: { type: schema46.properties.inner_name.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data4.type !== void 0) {
							let data8 = data4.type;
							if (typeof data8 !== "string" && data8 !== null) {
								const err14 = {
									instancePath: instancePath + "/data/offer_price_plan/type",
									schemaPath: "#/$defs/offer_price_plan/properties/type/type",
									keyword: "type",
									params: { type: schema46.properties.type.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data4.direct_charge_amount !== void 0) {
							let data9 = data4.direct_charge_amount;
							if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)) && data9 !== null) {
								const err15 = {
									instancePath: instancePath + "/data/offer_price_plan/direct_charge_amount",
									schemaPath: "#/$defs/offer_price_plan/properties/direct_charge_amount/type",
									keyword: "type",
									params: { type: schema46.properties.direct_charge_amount.type },
									message: "must be integer,null"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data4.currency !== void 0) {
							let data10 = data4.currency;
							if (typeof data10 !== "string" && data10 !== null) {
								const err16 = {
									instancePath: instancePath + "/data/offer_price_plan/currency",
									schemaPath: "#/$defs/offer_price_plan/properties/currency/type",
									keyword: "type",
									params: { type: schema46.properties.currency.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/data/offer_price_plan",
							schemaPath: "#/$defs/offer_price_plan/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
					var _valid1 = _errs13 === errors;
					valid3 = valid3 || _valid1;
					if (!valid3) {
						const _errs28 = errors;
						if (data4 !== null) {
							const err18 = {
								instancePath: instancePath + "/data/offer_price_plan",
								schemaPath: "#/properties/data/properties/offer_price_plan/anyOf/1/type",
								keyword: "type",
								params: { type: "null" },
								message: "must be null"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						var _valid1 = _errs28 === errors;
						valid3 = valid3 || _valid1;
					}
					if (!valid3) {
						const err19 = {
							instancePath: instancePath + "/data/offer_price_plan",
							schemaPath: "#/properties/data/properties/offer_price_plan/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					} else {
						errors = _errs12;
						if (vErrors !== null) {
							if (_errs12) vErrors.length = _errs12;
							else vErrors = null;
						}
					}
				}
				if (data1.price_plan !== void 0) {
					let data11 = data1.price_plan;
					const _errs31 = errors;
					let valid6 = false;
					const _errs32 = errors;
					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
						if (data11.name !== void 0) {
							let data12 = data11.name;
							if (typeof data12 !== "string" && data12 !== null) {
								const err20 = {
									instancePath: instancePath + "/data/price_plan/name",
									schemaPath: "#/$defs/price_plan/properties/name/type",
									keyword: "type",
									params: { type: schema47.properties.name.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
						if (data11.inner_name !== void 0) {
							let data13 = data11.inner_name;
							if (typeof data13 !== "string" && data13 !== null) {
								const err21 = {
									instancePath: instancePath + "/data/price_plan/inner_name",
									schemaPath: "#/$defs/price_plan/properties/inner_name/type",
									keyword: "type",
									params: { type: schema47.properties.inner_name.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/data/price_plan",
							schemaPath: "#/$defs/price_plan/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
					var _valid2 = _errs32 === errors;
					valid6 = valid6 || _valid2;
					if (!valid6) {
						const _errs39 = errors;
						if (data11 !== null) {
							const err23 = {
								instancePath: instancePath + "/data/price_plan",
								schemaPath: "#/properties/data/properties/price_plan/anyOf/1/type",
								keyword: "type",
								params: { type: "null" },
								message: "must be null"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						var _valid2 = _errs39 === errors;
						valid6 = valid6 || _valid2;
					}
					if (!valid6) {
						const err24 = {
							instancePath: instancePath + "/data/price_plan",
							schemaPath: "#/properties/data/properties/price_plan/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					} else {
						errors = _errs31;
						if (vErrors !== null) {
							if (_errs31) vErrors.length = _errs31;
							else vErrors = null;
						}
					}
				}
				if (data1.order !== void 0) {
					let data14 = data1.order;
					if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
						if (data14.id === void 0) {
							const err25 = {
								instancePath: instancePath + "/data/order",
								schemaPath: "#/$defs/order/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (data14.id !== void 0) {
							let data15 = data14.id;
							if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
								const err26 = {
									instancePath: instancePath + "/data/order/id",
									schemaPath: "#/$defs/order/properties/id/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
							if (typeof data15 == "number" && isFinite(data15)) {
								if (data15 < 1 || isNaN(data15)) {
									const err27 = {
										instancePath: instancePath + "/data/order/id",
										schemaPath: "#/$defs/order/properties/id/minimum",
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
						if (data14.created_at !== void 0) {
							let data16 = data14.created_at;
							if (typeof data16 !== "string" && data16 !== null) {
								const err28 = {
									instancePath: instancePath + "/data/order/created_at",
									schemaPath: "#/$defs/order/properties/created_at/type",
									keyword: "type",
									params: { type: schema48.properties.created_at.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
					} else {
						const err29 = {
							instancePath: instancePath + "/data/order",
							schemaPath: "#/$defs/order/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
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
			} else {
				const err30 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.account !== void 0) {
			let data18 = data.account;
			const _errs50 = errors;
			let valid11 = false;
			const _errs51 = errors;
			if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
				if (data18.email !== void 0) {
					let data19 = data18.email;
					if (typeof data19 !== "string" && data19 !== null) {
						const err31 = {
							instancePath: instancePath + "/account/email",
							schemaPath: "#/$defs/account/properties/email/type",
							keyword: "type",
							params: { type: schema16.properties.email.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/account/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			var _valid3 = _errs51 === errors;
			valid11 = valid11 || _valid3;
			if (!valid11) {
				const _errs56 = errors;
				if (data18 !== null) {
					const err33 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/properties/account/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				var _valid3 = _errs56 === errors;
				valid11 = valid11 || _valid3;
			}
			if (!valid11) {
				const err34 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/properties/account/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			} else {
				errors = _errs50;
				if (vErrors !== null) {
					if (_errs50) vErrors.length = _errs50;
					else vErrors = null;
				}
			}
		}
		if (data.created_at !== void 0) {
			if (typeof data.created_at !== "string") {
				const err35 = {
					instancePath: instancePath + "/created_at",
					schemaPath: "#/properties/created_at/type",
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
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err36];
		else vErrors.push(err36);
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
		if (data.created_at === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" },
				message: "must have required property 'created_at'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.type !== void 0) {
			if (typeof data.type !== "string") {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.account !== void 0) {
			let data1 = data.account;
			const _errs4 = errors;
			let valid1 = false;
			const _errs5 = errors;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.email !== void 0) {
					let data2 = data1.email;
					if (typeof data2 !== "string" && data2 !== null) {
						const err4 = {
							instancePath: instancePath + "/account/email",
							schemaPath: "#/$defs/account/properties/email/type",
							keyword: "type",
							params: { type: schema16.properties.email.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/$defs/account/type",
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
			if (!valid1) {
				const _errs10 = errors;
				if (data1 !== null) {
					const err6 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/properties/account/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				var _valid0 = _errs10 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) {
				const err7 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/properties/account/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			} else {
				errors = _errs4;
				if (vErrors !== null) {
					if (_errs4) vErrors.length = _errs4;
					else vErrors = null;
				}
			}
		}
		if (data.created_at !== void 0) {
			if (typeof data.created_at !== "string") {
				const err8 = {
					instancePath: instancePath + "/created_at",
					schemaPath: "#/properties/created_at/type",
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
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
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
