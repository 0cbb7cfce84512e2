# Runs the test vectors with Debian's libjson-validator-perl.
use v5.36;
use FindBin;
use JSON::Validator;
use Mojo::JSON qw(decode_json);
use Mojo::File qw(path);

my $generated = path($FindBin::Bin)->child('../../../generated');
my $groups = decode_json $generated->child('conformance.json')->slurp;
my ($passed, $failed) = (0, 0);

for my $profile (qw(lenient strict)) {
  my @counts = (0, 0);
  for my $group (grep { $_->{description} =~ /$profile$/ } @$groups) {
    my $ref = $group->{schema}{'$ref'};
    # What an event's bundle says, the union in the same folder has to say too.
    my @union = $ref =~ m{(^|/)(envelope|webhook)\.} ? () : ($ref =~ s{[^/]*$}{webhook.schema.json}r);
    for my $file ($ref, @union) {
      my $validator = JSON::Validator->new;
      $validator->schema(decode_json $generated->child("schemas/draft-07/$file")->slurp);
      for my $test (@{$group->{tests}}) {
        my $valid = !$validator->validate($test->{data});
        my $agrees = $valid == !!$test->{valid};
        $counts[$agrees ? 0 : 1]++;
        say "$file: not so that $test->{description}" unless $agrees;
      }
    }
  }
  say join "\t", 'JSON::Validator', 'draft-07', $profile, @counts;
  $passed += $counts[0];
  $failed += $counts[1];
}
say "$passed passed, $failed failed";
exit($failed > 0);
