package dk.medsdk.examples.spring;

import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.validation.bean.Publishable;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes minutes in the form {@code med/1} and publishes them.
 *
 * <p>The reader of the form and the validators are found by themselves: what stops minutes is in
 * the one annotation, and {@link FindingsAdvice} says it.
 */
@RestController
class MinutesController {

  private final Queue<MeetingDocument> published = new ConcurrentLinkedQueue<>();

  @PostMapping("/minutes")
  ResponseEntity<Void> publish(@RequestBody @Publishable MeetingDocument minutes) {
    published.add(minutes);
    return ResponseEntity.created(URI.create("/minutes/" + published.size())).build();
  }
}
