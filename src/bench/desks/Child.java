package desks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/** Somebody who opens the form and sends it. */
record Child(HttpClient http, URI form) {

    private static final Pattern SUBMISSION = Pattern.compile("name=\"submission\" value=\"([^\"]+)\"");

    /**
     * Reports.
     *
     * @param meeting the answer to whether a meeting is planned: {@code yes} makes it urgent
     */
    Sent report(String meeting) throws IOException, InterruptedException {
        var submission =
                SUBMISSION.matcher(http.send(HttpRequest.newBuilder(form).build(), BodyHandlers.ofString())
                        .body());
        if (!submission.find()) {
            throw new IllegalStateException("The form did not come");
        }
        var pressed = System.nanoTime();
        var answer = http.send(
                HttpRequest.newBuilder(form)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "submission=%s&meeting=%s&what=Somebody+from+a+game+keeps+writing+to+me."
                                        .formatted(submission.group(1), meeting)))
                        .build(),
                BodyHandlers.ofString());
        if (!answer.body().contains("id=\"receipt\"")) {
            throw new IllegalStateException("No receipt: " + answer.statusCode());
        }
        return new Sent(pressed, System.nanoTime());
    }

    /** When Send was pressed, and when the receipt was there. */
    record Sent(long pressed, long receipt) {}
}
