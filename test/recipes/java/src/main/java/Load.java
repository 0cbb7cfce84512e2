import com.fasterxml.jackson.core.JacksonException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Loads deliveries, a type and a body a line, and prints what the classes made of each, or why they refused it. */
public class Load {
  public static void main(String[] arguments) throws IOException {
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var output = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String line; (line = input.readLine()) != null; ) {
      String[] parts = line.split("\t", 2);
      try {
        output.println(reload(parts[0], parts[1]));
      } catch (JacksonException error) {
        output.println("refused: " + error.getMessage().replace('\n', ' '));
      }
    }
  }

  private static String reload(String type, String body) throws IOException {
    return switch (type) {
      case "contact.tag.added" -> com.example.contact_tag_added.Converter.toJsonString(com.example.contact_tag_added.Converter.fromJsonString(body));
      default -> throw new IllegalArgumentException("there is no package for " + type);
    };
  }
}
