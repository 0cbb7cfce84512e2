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
  const header = family.event.value.in === "header" ? family.event.value.name : undefined;
  const told = header === undefined ? `event.${goPath([key ?? ""])}` : "name";
  const what = path.length > 0 ? `event.${goPath(path)}` : "string(body)";
  const packages = [
    ...(signature ? ["crypto/hmac", "crypto/sha256"] : ["crypto/sha256", "crypto/subtle"]),
    ...(signature ? ["encoding/hex"] : []),
    ...["encoding/json", "io", "log", "net/http", "os"],
  ];
  const line = header
    ? `		name := r.Header.Get("${header}")
		line, _ := json.Marshal(map[string]any{"headers": map[string]string{"${header}": name}, "body": string(body)})\n`
    : "";
  return `package main

import (
${packages.map((name) => `\t"${name}"\n`).join("")})

func main() {
${goSecret(signature ? "secret" : "token")}
	store, err := os.OpenFile("deliveries.ndjson", os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		log.Fatal(err)
	}

	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
${signature ? signatureCheck(signature) : tokenCheck}			w.WriteHeader(http.StatusUnauthorized)
			return
		}

${line}		if _, err := store.Write(append(${header ? "line" : "body"}, '\\n')); err != nil {
			log.Println(err)
			w.WriteHeader(http.StatusInternalServerError)
			return
		}
		w.WriteHeader(http.StatusNoContent)

		var event struct {
${keys.map((each) => goField(each, "\t\t\t")).join("")}		}
		if json.Unmarshal(body, &event) == nil && ${told} == "${type}" {
			log.Println(${what})
		}
	})
	log.Fatal(http.ListenAndServe("127.0.0.1:3000", nil))
}`;
}

function goSecret(name: "secret" | "token"): string {
  const variable = `WEBHOOK_${name.toUpperCase()}`;
  return `	${name} := os.Getenv("${variable}")
	if ${name} == "" {
		log.Fatal("${variable} is not set")
	}`;
}

function signatureCheck({ header }: Signature): string {
  return `		mac := hmac.New(sha256.New, []byte(secret))
		mac.Write(body)
		expected := []byte(hex.EncodeToString(mac.Sum(nil)))
		if !hmac.Equal(expected, []byte(r.Header.Get("${header}"))) {
`;
}

/** Digests are compared: the comparison of texts would tell how long the token is. */
const tokenCheck = `		expected, given := sha256.Sum256([]byte(token)), sha256.Sum256([]byte(r.URL.Query().Get("token")))
		if subtle.ConstantTimeCompare(expected[:], given[:]) != 1 {
`;

function goPath(path: string[]): string {
  return path.map(interfaceName).join(".");
}

/** A field of a struct, with those on the way to a string in it. */
function goField([key = "", ...rest]: string[], indent: string): string {
  const inner = rest.length > 0 ? `struct {\n${goField(rest, `${indent}\t`)}${indent}}` : "string";
  return `${indent}${interfaceName(key)} ${inner} \`json:"${key}"\`\n`;
}
