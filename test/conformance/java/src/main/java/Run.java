import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the test vectors with com.networknt:json-schema-validator. */
public class Run {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  public static void main(String[] arguments) throws IOException {
    Path contract = Path.of(arguments[0]);
    JsonNode groups = MAPPER.readTree(contract.resolve("conformance.json").toFile());
    int passed = 0;
    int failed = 0;
    for (var dialect : Map.of("2020-12", VersionFlag.V202012, "draft-07", VersionFlag.V7).entrySet()) {
      Path folder = contract.resolve("schemas").resolve(dialect.getKey().equals("draft-07") ? "draft-07" : "");
      for (String profile : List.of("lenient", "strict")) {
        int[] counts = {0, 0};
        for (JsonNode group : groups) {
          if (!group.get("profile").asText().equals(profile)) continue;
          List<String> files = new ArrayList<>(List.of(group.get("schema").get("$ref").asText()));
          group.get("also").forEach(bundle -> files.add(bundle.get("$ref").asText()));
          for (String file : files) {
            var schema = JsonSchemaFactory.getInstance(dialect.getValue())
                .getSchema(MAPPER.readTree(folder.resolve(file).toFile()));
            for (JsonNode test : group.get("tests")) {
              boolean agrees = schema.validate(test.get("data")).isEmpty() == test.get("valid").asBoolean();
              counts[agrees ? 0 : 1]++;
              if (!agrees) {
                System.out.printf("%s, %s: disagrees that %s%n", dialect.getKey(), file, test.get("description").asText());
              }
            }
          }
        }
        System.out.printf("networknt\t%s\t%s\t%d\t%d%n", dialect.getKey(), profile, counts[0], counts[1]);
        passed += counts[0];
        failed += counts[1];
      }
    }
    System.out.printf("%d passed, %d failed%n", passed, failed);
    System.exit(failed > 0 ? 1 : 0);
  }
}
