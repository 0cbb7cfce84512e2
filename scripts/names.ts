/** The TypeScript and OpenAPI name of a schema: `contact.course_bundle.enrolled` is `ContactCourseBundleEnrolled`. */
export function interfaceName(name: string): string {
  return name.replaceAll(/(?:^|[._])([a-z0-9])/g, (_, first: string) => first.toUpperCase());
}

/** The name of a schema's precompiled validator: `isContactCourseBundleEnrolled`. */
export function validatorName(name: string): string {
  return `is${interfaceName(name)}`;
}
