<?php
// Loads deliveries, a type and a body a line, and prints what the classes made of each, or why they refused it.
ini_set('display_errors', 'stderr'); // standard output has a line for each delivery, and nothing else
// What Laravel and Symfony do, where a warning ends the request: the classes must not even read a key that is not there.
set_error_handler(fn ($level, $message, $file, $line) => throw new ErrorException($message, 0, $level, $file, $line));
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
