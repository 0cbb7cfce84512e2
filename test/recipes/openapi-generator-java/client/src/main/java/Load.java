import com.example.client.JSON;
import com.example.webhooks.*;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;

/** Loads deliveries, a type and a body a line, and prints what the classes made of each, or why they refused it. */
public class Load {
  public static void main(String[] arguments) throws Exception {
    ObjectMapper mapper = JSON.getDefault().getMapper();
    Map<String, Class<?>> classes = new HashMap<>();
    classes.put("contact.tag.added", ContactTagAdded.class);

    PrintStream out = new PrintStream(System.out, true, "UTF-8");
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, "UTF-8"));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] parts = line.split("\t", 2);
      try {
        out.println(mapper.writeValueAsString(mapper.readValue(parts[1], classes.get(parts[0]))));
      } catch (JacksonException error) {
        out.println("refused: " + error.getMessage().replace("\n", " "));
      }
    }
  }
}
