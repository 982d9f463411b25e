package dk.medsdk.examples.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts it: {@code curl -d @referat.json -H 'Content-Type: application/json' :8080/minutes}. */
@SpringBootApplication
public class PublishingApplication {

  /** Starts the server, at the port that {@code --server.port=} says. */
  public static void main(String[] arguments) {
    SpringApplication.run(PublishingApplication.class, arguments);
  }
}
