package org.thinkuknow.wanted;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.thinkuknow.centre.Centre;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom the public sees, for other sites and programmes: as JSON of a published schema, and as Atom (RFC 4287). Who is not shown any
 * more stays as a reference, a status and a moment, without a name, so that whoever has taken them over takes them down.
 */
@Component
public class WantedFeed {

    /** Of the schema; it changes if a name changes or goes. */
    static final int VERSION = 1;

    /** How often whoever shows people elsewhere has to read again, in seconds. */
    static final int READ_AGAIN = 3_600;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TERMS =
            "Whoever shows these people elsewhere reads this again every hour, and takes down at once whoever is gone.";

    private final PublicList list;
    private final Centre centre;

    WantedFeed(PublicList list, Centre centre) {
        this.list = list;
        this.centre = centre;
    }

    /** As the schema at {@code /wanted.schema.json} has it. */
    public byte[] json() {
        var feed = new LinkedHashMap<String, Object>();
        feed.put("version", VERSION);
        feed.put("readAgainAfterSeconds", READ_AGAIN);
        feed.put("terms", TERMS);
        feed.put("people", list.people().stream().map(this::person).toList());
        feed.put("gone", list.gone().stream().map(WantedFeed::stone).toList());
        return JSON.writeValueAsBytes(feed);
    }

    private Map<String, Object> person(PublicPerson person) {
        var one = new LinkedHashMap<String, Object>();
        one.put("reference", person.reference());
        one.put("status", "wanted");
        one.put("name", person.name());
        one.put("otherNames", person.aliases());
        one.put("age", person.age());
        one.put("sex", person.sex().words());
        one.put("region", person.region().words());
        one.put("wantedFor", person.wantedFor());
        one.put("force", person.force());
        one.put("since", person.since().toString());
        one.put("looks", lines(person.looks()));
        one.put("places", lines(person.places()));
        one.put(
                "photo",
                Map.of(
                        "address",
                        centre.baseUrl() + person.photo(),
                        "words",
                        person.photoWords(),
                        "taken",
                        person.photoTaken()));
        one.put("page", centre.baseUrl() + person.address());
        one.put("published", person.publishedAt().toString());
        return one;
    }

    private static Map<String, String> lines(List<PublicPerson.Line> lines) {
        return lines.stream()
                .collect(Collectors.toMap(
                        PublicPerson.Line::key, PublicPerson.Line::words, (one, other) -> one, LinkedHashMap::new));
    }

    private static Map<String, String> stone(Tombstone gone) {
        var one = new LinkedHashMap<String, String>();
        one.put("reference", gone.reference());
        one.put("status", gone.status());
        one.put("since", gone.since().toString());
        return one;
    }

    /** One entry for each who is shown, and for each who is gone. */
    public byte[] atom() {
        var people = list.people();
        var gone = list.gone();
        var updated = Stream.concat(
                        people.stream().map(PublicPerson::publishedAt),
                        gone.stream().map(Tombstone::since))
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        var text = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">");
        element(text, "title", "People the police look for");
        element(text, "subtitle", TERMS);
        element(text, "id", centre.baseUrl() + "/wanted");
        element(text, "updated", updated.toString());
        text.append("<author><name>Think U Know</name></author>");
        text.append("<link rel=\"self\" href=\"%s\"/>".formatted(escaped(centre.baseUrl() + "/wanted.atom")));
        people.forEach(
                person -> entry(text, person.reference(), person.publishedAt(), person.name(), person.wantedFor()));
        gone.forEach(stone -> entry(text, stone.reference(), stone.since(), "No longer needed", stone.status()));
        return text.append("</feed>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void entry(StringBuilder text, String reference, Instant updated, String title, String summary) {
        var address = centre.baseUrl() + "/wanted/" + reference;
        text.append("<entry>");
        element(text, "id", address);
        element(text, "title", title);
        element(text, "updated", updated.toString());
        element(text, "summary", summary);
        text.append("<link href=\"%s\"/></entry>".formatted(escaped(address)));
    }

    private static void element(StringBuilder text, String name, String content) {
        text.append("<%s>%s</%s>".formatted(name, escaped(content), name));
    }

    private static String escaped(String content) {
        return HtmlUtils.htmlEscape(content, StandardCharsets.UTF_8.name());
    }
}
