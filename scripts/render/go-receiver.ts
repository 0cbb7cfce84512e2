import { eventKey, type Family, type Signature } from "../contract/model.ts";
import { interfaceName } from "../schema/names.ts";
import type { Subject } from "./receivers.ts";

/** A receiver of an event in Go. It prints the person's address, or the body if there is not just one way to it. */
export function goReceiver(family: Family, { type, email }: Subject): string {
  const key = eventKey(family);
  const signature = family.signature.value;
  const [way, ...others] = email;
  const path = way && others.length === 0 ? way : [];
  const keys = [...(key === undefined ? [] : [[key]]), ...(path.length > 0 ? [path] : [])];
  const told =
    family.event.value.in === "header" ? `r.Header.Get("${family.event.value.name}")` : `event.${goPath([key ?? ""])}`;
  const what = path.length > 0 ? `event.${goPath(path)}` : "string(body)";
  const packages = [
    ...(signature ? ["crypto/hmac", "crypto/sha256", "encoding/hex"] : []),
    ...["encoding/json", "io", "log", "net/http"],
    ...(signature ? ["os"] : []),
  ];
  return `package main

import (
${packages.map((name) => `\t"${name}"\n`).join("")})

func main() {
${signature ? secret : ""}	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
${signature ? verification(signature) : ""}		w.WriteHeader(http.StatusNoContent)

		var event struct {
${keys.map((each) => goField(each, "\t\t\t")).join("")}		}
		if json.Unmarshal(body, &event) == nil && ${told} == "${type}" {
			log.Println(${what})
		}
	})
	log.Fatal(http.ListenAndServe("127.0.0.1:3000", nil))
}`;
}

const secret = `	secret := []byte(os.Getenv("WEBHOOK_SECRET"))
	if len(secret) == 0 {
		log.Fatal("WEBHOOK_SECRET is not set")
	}
`;

function verification({ header }: Signature): string {
  return `		mac := hmac.New(sha256.New, secret)
		mac.Write(body)
		expected := []byte(hex.EncodeToString(mac.Sum(nil)))
		if !hmac.Equal(expected, []byte(r.Header.Get("${header}"))) {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
`;
}

function goPath(path: string[]): string {
  return path.map(interfaceName).join(".");
}

/** A field of a struct, with those on the way to a string in it. */
function goField([key = "", ...rest]: string[], indent: string): string {
  const inner = rest.length > 0 ? `struct {\n${goField(rest, `${indent}\t`)}${indent}}` : "string";
  return `${indent}${interfaceName(key)} ${inner} \`json:"${key}"\`\n`;
}
