package dk.medsdk.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends real requests to a real server. */
class MinutesControllerTest {

  private static final ConfigurableApplicationContext SERVER =
      SpringApplication.run(PublishingApplication.class, "--server.port=0");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static final String CLEAN =
      """
      { "format": "med/1", "kind": "minutes",
        "meeting": {
          "committee": { "name": "HMU Kysthospitalet", "level": "HMU" }, "date": "2026-03-12",
          "items": [
            { "number": "1", "title": "Budget", "slot": { "start": "09:00", "end": "09:20" } },
            { "number": "2", "title": "Parkering", "slot": { "start": "09:20", "end": "09:30" } } ] } }
      """;
  private static final String FAULTY =
      CLEAN
          .replace("\"start\": \"09:20\"", "\"start\": \"09:15\"")
          .replace("\"number\": \"2\"", "\"number\": \"${7*7} {x\"");

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void publishesMinutesThatNothingStops() throws Exception {
    HttpResponse<String> response = post(CLEAN, "en");

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.headers().firstValue("Location")).contains("/minutes/1");
    assertThat(response.body()).isEmpty();
  }

  @Test
  void refusesMinutesWithFaultsAndSaysWhichAndWhere() throws Exception {
    HttpResponse<String> response = post(FAULTY, "en");
    JsonNode problem = problem(response, 422);

    assertThat(problem.get("type").asString())
        .isEqualTo("https://med-sdk.example/problems/not-publishable");
    assertThat(problem.get("title").asString()).isEqualTo("The minutes cannot be published");
    assertThat(problem.get("status").asInt()).isEqualTo(422);
    assertThat(problem.get("detail").asString()).isEqualTo("To put right first: 1");
    assertThat(problem.get("instance").asString()).isEqualTo("/minutes");
    assertThat(problem.get("findings").toString())
        .isEqualTo(
            "[{\"rule\":\"OverlappingTimeSlots\",\"severity\":\"error\",\"message\":\"Items 1 and"
                + " ${7*7} {x overlap by 5 minutes: 09.00-09.20 and 09.15-09.30\","
                + "\"pointer\":\"/meeting/items/1\"}]");
  }

  @Test
  void answersInTheLanguageOfTheRequest() throws Exception {
    JsonNode problem = problem(post(FAULTY, "da"), 422);

    assertThat(problem.get("title").asString()).isEqualTo("Referatet kan ikke offentliggøres");
    assertThat(problem.at("/findings/0/message").asString())
        .isEqualTo("Punkt 1 og ${7*7} {x overlapper med 5 minutter: 09.00-09.20 og 09.15-09.30");
  }

  @Test
  void refusesWhatIsNoDocument() throws Exception {
    JsonNode problem = problem(post("{ \"format\": \"med/1\", \"kind\": \"note\" }", "en"), 400);

    assertThat(problem.get("status").asInt()).isEqualTo(400);
  }

  private static JsonNode problem(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    return new JsonMapper().readTree(response.body());
  }

  private static HttpResponse<String> post(String body, String language)
      throws IOException, InterruptedException {
    String port = SERVER.getEnvironment().getRequiredProperty("local.server.port");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/minutes"))
            .header("Content-Type", "application/json")
            .header("Accept-Language", language)
            .POST(BodyPublishers.ofString(body))
            .build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }
}
