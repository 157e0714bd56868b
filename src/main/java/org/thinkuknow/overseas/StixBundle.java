package org.thinkuknow.overseas;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.Centre;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a recipient gets, as a STIX 2.1 bundle: who sends it, who it is about, where the journey goes, one note of facts and one of
 * opinion, a report that holds them together, and the marking that is on all of it.
 */
@Component
class StixBundle {

    /** RFC 3339 with milliseconds, as STIX asks. */
    private static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final StableIds ids;
    private final Centre centre;

    StixBundle(StableIds ids, Centre centre) {
        this.ids = ids;
        this.centre = centre;
    }

    /** The bundle, UTF-8. */
    byte[] of(Dispatch dispatch) {
        return JSON.writeValueAsBytes(new Made(dispatch).bundle());
    }

    private final class Made {

        private final Dispatch dispatch;
        private final Instant now;
        private final List<Map<String, Object>> objects = new ArrayList<>();
        private final String sender;
        private final String marking;

        private Made(Dispatch dispatch) {
            this.dispatch = dispatch;
            this.now = dispatch.sentAt();
            this.sender = id("identity", "sender");
            this.marking = id("marking-definition", "marking");
        }

        private Map<String, Object> bundle() {
            identity(sender, centre.name().isBlank() ? "Think U Know, a test copy" : centre.name(), "organization");
            objects.add(marking());
            var text = dispatch.text();
            var about = new ArrayList<String>();
            about.add(subject(text));
            var legs = text.legs();
            for (var at = 0; at < legs.size(); at++) {
                about.add(location(legs.get(at), "leg " + at));
            }
            about.add(note("facts", "Facts", text.text(PackageField.FACTS), about.getFirst()));
            if (text.has(PackageField.OPINION)) {
                about.add(note("opinion", "Opinion, not fact", text.text(PackageField.OPINION), about.getFirst()));
            }
            dispatch.corrections()
                    .forEach(each -> about.add(note(
                            "correction " + each.number(),
                            "Correction " + each.number(),
                            each.words(),
                            about.getFirst())));
            report(about);
            var bundle = new LinkedHashMap<String, Object>();
            bundle.put("type", "bundle");
            bundle.put("id", id("bundle", "bundle " + dispatch.corrections().size()));
            bundle.put("objects", objects);
            return bundle;
        }

        private String id(String type, String what) {
            return type + "--" + ids.of("stix " + what, dispatch.recipient());
        }

        private Map<String, Object> object(String type, String id) {
            var one = new LinkedHashMap<String, Object>();
            one.put("type", type);
            one.put("spec_version", "2.1");
            one.put("id", id);
            one.put("created_by_ref", sender);
            one.put("created", TIME.format(now));
            one.put("modified", TIME.format(now));
            one.put("object_marking_refs", List.of(marking));
            objects.add(one);
            return one;
        }

        private void identity(String id, String name, String kind) {
            var one = object("identity", id);
            one.put("name", name);
            one.put("identity_class", kind);
        }

        private Map<String, Object> marking() {
            var one = new LinkedHashMap<String, Object>();
            one.put("type", "marking-definition");
            one.put("spec_version", "2.1");
            one.put("id", marking);
            one.put("created_by_ref", sender);
            one.put("created", TIME.format(now));
            one.put("definition_type", "statement");
            one.put(
                    "definition",
                    Map.of(
                            "statement",
                            String.join(
                                            "\n",
                                            Dispatch.MARKING,
                                            "Handling: " + dispatch.handlingWords(),
                                            dispatch.text().text(PackageField.CONDITIONS),
                                            PackageGate.NO_ONWARD_TRANSFER)
                                    .replace("\n\n", "\n")));
            return one;
        }

        private String subject(PackageText text) {
            var id = id("identity", "subject");
            identity(id, text.text(PackageField.NAME), "individual");
            var one = objects.getLast();
            one.put("roles", List.of(text.words(PackageField.CATEGORY)));
            one.put(
                    "description",
                    dispatch.sections().stream()
                            .filter(section -> section.heading().equals(dispatch.heading(Heading.SUBJECT)))
                            .flatMap(section -> section.lines().stream())
                            .map(line -> line.label() + ": " + line.text())
                            .reduce("", (before, line) -> before.isEmpty() ? line : before + "\n" + line));
            return id;
        }

        private String location(JourneyLeg leg, String what) {
            var id = id("location", what);
            var one = object("location", id);
            one.put("country", leg.country());
            one.put("description", Dispatch.leg(leg));
            if (!leg.place().isEmpty()) {
                one.put("city", leg.place());
            }
            if (!leg.accommodation().isEmpty()) {
                one.put("street_address", leg.accommodation());
            }
            return id;
        }

        private String note(String what, String title, String words, String about) {
            var id = id("note", what);
            var one = object("note", id);
            one.put("abstract", title);
            one.put("content", words);
            one.put("object_refs", List.of(about));
            return id;
        }

        private void report(List<String> about) {
            var one = object("report", id("report", "report"));
            one.put(
                    "name",
                    "%s, %s".formatted(Dispatch.MARKING, dispatch.facts().reference()));
            one.put(
                    "description",
                    String.join(
                            "\n",
                            dispatch.text().words(PackageField.AIM),
                            dispatch.text().text(PackageField.ASKED),
                            dispatch.grading()));
            one.put("published", TIME.format(now));
            one.put("object_refs", about);
        }
    }
}
