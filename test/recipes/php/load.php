<?php
// Loads deliveries, a type and a body a line, and prints what the classes made of each, or why they refused it.
ini_set('display_errors', 'stderr'); // standard output has a line for each delivery, and nothing else
require 'contact_tag_added.php';

$classes = [
    'contact.tag.added' => ContactTagAdded\ContactTagAdded::class,
];

while (($line = fgets(STDIN)) !== false) {
    [$type, $body] = explode("\t", $line, 2);
    try {
        echo json_encode($classes[$type]::from(json_decode($body))->to()), "\n";
    } catch (Throwable $error) {
        echo 'refused: ', strtr($error->getMessage(), "\n", ' '), "\n";
    }
}
