<?php
// Runs the test vectors with Debian's php-json-schema (justinrainbow/json-schema), which knows old drafts only.
require 'JsonSchema/autoload.php';

$generated = dirname(__DIR__, 3) . '/generated';
$groups = json_decode(file_get_contents("$generated/conformance.json"));
[$passed, $failed] = [0, 0];

foreach (['lenient', 'strict'] as $profile) {
    $counts = [0, 0];
    foreach ($groups as $group) {
        if (!str_ends_with($group->description, $profile)) continue;
        $ref = $group->schema->{'$ref'};
        $isEvent = !preg_match('~(^|/)(envelope|webhook)\.~', $ref);
        // What an event's bundle says, the union in the same folder has to say too.
        $files = $isEvent ? [$ref, preg_replace('~[^/]+$~', 'webhook.schema.json', $ref)] : [$ref];
        foreach ($files as $file) {
            $schema = (object) ['$ref' => "file://$generated/schemas/draft-07/$file"];
            $factory = new JsonSchema\Constraints\Factory();
            foreach ($group->tests as $test) {
                $validator = new JsonSchema\Validator($factory);
                $data = $test->data;
                $validator->validate($data, $schema);
                $agrees = $validator->isValid() === $test->valid;
                $counts[$agrees ? 0 : 1]++;
                if (!$agrees) echo "$file: not so that $test->description\n";
            }
        }
    }
    echo "justinrainbow/json-schema\tdraft-07\t$profile\t$counts[0]\t$counts[1]\n";
    $passed += $counts[0];
    $failed += $counts[1];
}
echo "$passed passed, $failed failed\n";
exit($failed > 0 ? 1 : 0);
