# Runs the test vectors with Debian's ruby-json-schemer, whose version knows drafts up to 7.
require "set" # json_schemer fails without it
require "json"
require "json_schemer"

generated = File.expand_path("../../../generated", __dir__)
groups = JSON.parse(File.read("#{generated}/conformance.json"))
passed = failed = 0

%w[lenient strict].each do |profile|
  counts = Hash.new(0)
  groups.select { |group| group["description"].end_with?(profile) }.each do |group|
    ref = group["schema"]["$ref"]
    # What an event's bundle says, the union in the same folder has to say too.
    union = ref.match?(%r{(^|/)(envelope|webhook)\.}) ? [] : [ref.sub(%r{[^/]*\z}, "webhook.schema.json")]
    [ref, *union].each do |file|
      schemer = JSONSchemer.schema(JSON.parse(File.read("#{generated}/schemas/draft-07/#{file}")))
      group["tests"].each do |test|
        agrees = schemer.valid?(test["data"]) == test["valid"]
        counts[agrees] += 1
        puts "#{file}: not so that #{test["description"]}" unless agrees
      end
    end
  end
  puts ["json_schemer", "draft-07", profile, counts[true], counts[false]].join("\t")
  passed += counts[true]
  failed += counts[false]
end
puts "#{passed} passed, #{failed} failed"
exit(failed.zero?)
