# Runs the test vectors with Debian's ruby-json-schemer, whose version knows drafts up to 7.
require "set" # json_schemer fails without it
require "json"
require "json_schemer"

contract = ARGV.fetch(0)
groups = JSON.parse(File.read("#{contract}/conformance.json"))
passed = failed = 0

%w[lenient strict].each do |profile|
  counts = Hash.new(0)
  groups.select { |group| group["profile"] == profile }.each do |group|
    [group["schema"], *group["also"]].map { |bundle| bundle["$ref"] }.each do |file|
      schemer = JSONSchemer.schema(JSON.parse(File.read("#{contract}/schemas/draft-07/#{file}")))
      group["tests"].each do |test|
        agrees = schemer.valid?(test["data"]) == test["valid"]
        counts[agrees] += 1
        puts "#{file}: disagrees that #{test["description"]}" unless agrees
      end
    end
  end
  puts ["json_schemer", "draft-07", profile, counts[true], counts[false]].join("\t")
  passed += counts[true]
  failed += counts[false]
end
puts "#{passed} passed, #{failed} failed"
exit(failed.zero?)
