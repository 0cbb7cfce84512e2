import { createHmac } from "node:crypto";
import { phpText } from "../../src/shared/php-json.ts";
import type { Contract, Project, Sample } from "../contract/model.ts";

/** A text to try the page with. */
export interface CheckSample {
  title: string;
  text: string;
  /** The secret that its signature is made with. */
  secret?: string;
}

/** The samples that the page offers: documented ones of both families, one that is wrong, and one that a relay has wrapped. */
export function checkSamples({ contracts }: Project): CheckSample[] {
  const sale = sampleOf(contracts, "automation", "customer.sale.completed");
  const tagged = sampleOf(contracts, "automation", "contact.tag.added");
  return [
    { title: "New sale", text: sale.text },
    { title: "Tag added", text: tagged.text },
    signedRequest(contracts, "SALE_NEW.tag"),
    { title: "A sale with an issue", text: broken(sale) },
    {
      title: "A tag wrapped by n8n",
      text: indented([{ headers: { host: "n8n.example.com" }, params: {}, body: tagged.value }]),
    },
  ];
}

function sampleOf(contracts: Contract[], family: string, name: string): Sample {
  const contract = contracts.find((each) => each.family.name === family);
  const sample = contract?.events.flatMap(({ samples }) => samples).find((each) => each.name === name);
  if (!sample) throw new Error(`test/samples/${family}/${name}.json is not there; name another sample for the page`);
  return sample;
}

/** An API webhook as it arrives, with its headers, and signed. */
function signedRequest(contracts: Contract[], name: string): CheckSample {
  const { text } = sampleOf(contracts, "api", name);
  const { headers, event, signature } = (contracts.find(({ family }) => family.name === "api") as Contract).family;
  const secret = "a secret to try it with";
  const body = phpText(text);
  const special: Record<string, string | undefined> = {
    [event.value.in === "header" ? event.value.name : ""]: name.split(".")[0],
    [signature.value?.header ?? ""]: createHmac("sha256", secret).update(body).digest("hex"),
  };
  const lines = headers.value.flatMap((header) => {
    const value = special[header.name] ?? header.value ?? header.example;
    return value === undefined || !/^(content-type|x-webhook-.*)$/i.test(header.name)
      ? []
      : [`${header.name}: ${value}`];
  });
  return { title: "An API sale, signed", text: ["POST /systeme HTTP/1.1", ...lines, "", body].join("\n"), secret };
}

/** A sale whose item has an id as text, and whose buyer has lost theirs. */
function broken({ value }: Sample): string {
  const sale = structuredClone(value) as { data: { customer: { contact_id?: unknown }; order_item: { id: unknown } } };
  sale.data.customer.contact_id = null;
  sale.data.order_item.id = String(sale.data.order_item.id);
  return indented(sale);
}

function indented(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
