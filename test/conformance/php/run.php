<?php
// Runs the test vectors with Debian's php-json-schema (justinrainbow/json-schema), which knows old drafts only.
require 'JsonSchema/autoload.php';

$contract = $argv[1];
$groups = json_decode(file_get_contents("$contract/conformance.json"));
[$passed, $failed] = [0, 0];

foreach (['lenient', 'strict'] as $profile) {
    $counts = [0, 0];
    foreach ($groups as $group) {
        if ($group->profile !== $profile) continue;
        foreach ([$group->schema, ...$group->also] as $bundle) {
            $file = $bundle->{'$ref'};
            $schema = (object) ['$ref' => "file://$contract/schemas/draft-07/$file"];
            $factory = new JsonSchema\Constraints\Factory();
            foreach ($group->tests as $test) {
                $validator = new JsonSchema\Validator($factory);
                $data = $test->data;
                $validator->validate($data, $schema);
                $agrees = $validator->isValid() === $test->valid;
                $counts[$agrees ? 0 : 1]++;
                if (!$agrees) echo "$file: disagrees that $test->description\n";
            }
        }
    }
    echo "justinrainbow/json-schema\tdraft-07\t$profile\t$counts[0]\t$counts[1]\n";
    $passed += $counts[0];
    $failed += $counts[1];
}
echo "$passed passed, $failed failed\n";
exit($failed > 0 ? 1 : 0);
