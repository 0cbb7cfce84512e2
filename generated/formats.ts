// Written by `npm run generate` from schemas/ and test/samples/. Edit those, not this file.

/** What a string that matches a pattern of the strict profile is, in words. */
export const formats: Readonly<Record<string, string>> = {
  "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$":
    "a time such as 2021-10-05T08:10:29+00:00",
  "^[A-Za-z0-9.!#-'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*$":
    "an email address",
  "^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$":
    "a URL",
};
