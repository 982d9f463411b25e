package dk.medsdk.examples.spring;

import jakarta.validation.ConstraintViolation;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Says what stops a document as a problem in the form of RFC 9457, in the language of the request.
 */
@RestControllerAdvice
class FindingsAdvice extends ResponseEntityExceptionHandler {

  private static final URI TYPE = URI.create("https://med-sdk.example/problems/not-publishable");

  @Override
  protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
      HandlerMethodValidationException refused,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    HttpStatus unprocessable = HttpStatus.UNPROCESSABLE_CONTENT;
    ProblemDetail problem = ProblemDetail.forStatus(unprocessable);
    describe(problem, findings(refused));
    return handleExceptionInternal(refused, problem, headers, unprocessable, request);
  }

  private static void describe(ProblemDetail problem, List<FindingEntry> findings) {
    boolean danish = LocaleContextHolder.getLocale().getLanguage().equals("da");
    problem.setType(TYPE);
    problem.setTitle(
        danish ? "Referatet kan ikke offentliggøres" : "The minutes cannot be published");
    problem.setDetail((danish ? "Skal rettes først: " : "To put right first: ") + findings.size());
    problem.setProperty("findings", findings);
  }

  private static List<FindingEntry> findings(HandlerMethodValidationException refused) {
    return refused.getParameterValidationResults().stream()
        .flatMap(FindingsAdvice::violations)
        .map(FindingEntry::of)
        .sorted(Comparator.comparing(FindingEntry::pointer).thenComparing(FindingEntry::rule))
        .toList();
  }

  private static Stream<ConstraintViolation<?>> violations(ParameterValidationResult result) {
    return result.getResolvableErrors().stream()
        .map(error -> (ConstraintViolation<?>) result.unwrap(error, ConstraintViolation.class));
  }
}
