package classroom;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a lesson's page needs and where it leads.
 *
 * @param files    styles, scripts and pictures of the page
 * @param stops    in their order
 * @param pictures of all stops
 * @param lettered the questions of which the first option is an answer
 */
record Course(List<String> files, List<String> stops, List<String> pictures, Set<String> lettered) {

    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/(?:styles|scripts|illustrations)/[^\"]+)\"");
    private static final Pattern STOPS = Pattern.compile("data-stops=\"([^\"]+)\"");
    private static final Pattern LETTERED = Pattern.compile("data-kind=\"(one|several|true-false|scale)\"");
    private static final Pattern PICTURE = Pattern.compile("<img src=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

    /** Looks at a lesson as its first pupil does, who then leaves and is counted as one more screen. */
    static Course of(HttpClient http, URI site, String code) throws IOException, InterruptedException {
        var page = http.send(
                        HttpRequest.newBuilder(site.resolve("/join/" + code)).build(), BodyHandlers.ofString())
                .body();
        var files = new TreeSet<String>();
        FILE.matcher(page).results().forEach(found -> files.add(found.group(1)));
        var stops = List.of(found(STOPS, page).split(" "));
        var seat = http.send(
                        HttpRequest.newBuilder(site.resolve("/join/" + code + "/seats"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString("{\"heads\":1}"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        var lettered = new TreeSet<String>();
        var pictures = new TreeSet<String>();
        for (var stop : stops) {
            var html = http.send(
                            HttpRequest.newBuilder(site.resolve("/join/" + code + "/stops/" + stop))
                                    .header("X-Seat", found(TOKEN, seat))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            PICTURE.matcher(html).results().forEach(found -> pictures.add(found.group(1)));
            if (LETTERED.matcher(html).find()) {
                lettered.add(stop);
            }
        }
        return new Course(List.copyOf(files), stops, List.copyOf(pictures), lettered);
    }

    private static String found(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        if (!match.find()) {
            throw new IllegalStateException("Not in the page: " + pattern);
        }
        return match.group(1);
    }
}
