# Runs the test vectors with Debian's libjson-validator-perl.
use v5.36;
use JSON::Validator;
use Mojo::JSON qw(decode_json);
use Mojo::File qw(path);

my $contract = path(shift);
my $groups = decode_json $contract->child('conformance.json')->slurp;
my ($passed, $failed) = (0, 0);

for my $profile (qw(lenient strict)) {
  my @counts = (0, 0);
  for my $group (grep { $_->{profile} eq $profile } @$groups) {
    for my $file (map { $_->{'$ref'} } $group->{schema}, @{$group->{also}}) {
      my $validator = JSON::Validator->new;
      $validator->schema(decode_json $contract->child("schemas/draft-07/$file")->slurp);
      for my $test (@{$group->{tests}}) {
        my $valid = !$validator->validate($test->{data});
        my $agrees = $valid == !!$test->{valid};
        $counts[$agrees ? 0 : 1]++;
        say "$file: disagrees that $test->{description}" unless $agrees;
      }
    }
  }
  say join "\t", 'JSON::Validator', 'draft-07', $profile, @counts;
  $passed += $counts[0];
  $failed += $counts[1];
}
say "$passed passed, $failed failed";
exit($failed > 0);
