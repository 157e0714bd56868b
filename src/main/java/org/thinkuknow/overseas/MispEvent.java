package org.thinkuknow.overseas;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.UkTime;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a recipient gets, as a MISP event: the person, the notice that was chosen, and facts and opinion as annotations apart. */
@Component
class MispEvent {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, String> GENDERS = Map.of("M", "Male", "F", "Female", "X", "Other");
    private static final Map<String, String> ROLES =
            Map.of("SUSPECT", "Suspect", "CONVICTED", "Culprit", "VICTIM", "Victim", "WITNESS", "Witness");
    /** For your organisation only: MISP passes the event on to nobody. */
    private static final String ONLY_YOU = "0";

    private final StableIds ids;
    private final MispTemplates templates;

    MispEvent(StableIds ids, MispTemplates templates) {
        this.ids = ids;
        this.templates = templates;
    }

    /** The event, UTF-8. */
    byte[] of(Dispatch dispatch) {
        return JSON.writeValueAsBytes(Map.of("Event", event(dispatch)));
    }

    private Map<String, Object> event(Dispatch dispatch) {
        var event = new LinkedHashMap<String, Object>();
        event.put("uuid", ids.of("misp event", dispatch.recipient()).toString());
        event.put("info", "%s, %s".formatted(Dispatch.MARKING, dispatch.facts().reference()));
        event.put("date", UkTime.date(dispatch.sentAt()).toString());
        event.put("timestamp", String.valueOf(dispatch.sentAt().getEpochSecond()));
        event.put("threat_level_id", "4");
        event.put("analysis", "2");
        event.put("distribution", ONLY_YOU);
        event.put("published", false);
        event.put(
                "Tag",
                List.of(Map.of("name", Dispatch.MARKING), Map.of("name", "handling: " + dispatch.handlingWords())));
        event.put("Object", objects(dispatch));
        return event;
    }

    private List<Map<String, Object>> objects(Dispatch dispatch) {
        var text = dispatch.text();
        var objects = new ArrayList<Map<String, Object>>();
        objects.add(person(dispatch));
        switch (dispatch.facts().tool()) {
            case GREEN, BLUE, YELLOW -> objects.add(notice(dispatch));
            case DIFFUSION, OTHER -> {
                // No notice: the template has a colour that these have not.
            }
        }
        objects.add(annotation(dispatch, "facts", "Facts", text.text(PackageField.FACTS)));
        if (text.has(PackageField.OPINION)) {
            objects.add(annotation(dispatch, "opinion", "Opinion, not fact", text.text(PackageField.OPINION)));
        }
        var conditions = PackageGate.NO_ONWARD_TRANSFER + "\n" + text.text(PackageField.CONDITIONS);
        objects.add(annotation(dispatch, "handling", "Handling", conditions));
        dispatch.corrections()
                .forEach(each -> objects.add(annotation(
                        dispatch, "correction " + each.number(), "Correction " + each.number(), each.words())));
        return objects;
    }

    private Map<String, Object> person(Dispatch dispatch) {
        var text = dispatch.text();
        var made = new MadeObject("person", dispatch.recipient(), "person");
        made.put("full-name", text.text(PackageField.NAME));
        names(text).forEach(name -> made.put("alias", name));
        made.put("date-of-birth", text.text(PackageField.BORN));
        made.put("gender", GENDERS.getOrDefault(text.text(PackageField.SEX), ""));
        made.put("nationality", text.text(PackageField.NATIONALITY));
        made.put("role", ROLES.getOrDefault(text.text(PackageField.CATEGORY), ""));
        made.put("text", text.text(PackageField.DOCUMENT));
        text.legs().forEach(leg -> made.put("address", Dispatch.leg(leg)));
        return made.whole();
    }

    private Map<String, Object> notice(Dispatch dispatch) {
        var text = dispatch.text();
        var made = new MadeObject("interpol-notice", dispatch.recipient(), "notice");
        made.put("notice-color", capitalised(dispatch.facts().tool()));
        var name = text.text(PackageField.NAME);
        var last = name.lastIndexOf(' ');
        made.put("forename", last < 0 ? "" : name.substring(0, last));
        made.put("present-family-name", name.substring(last + 1));
        names(text).forEach(other -> made.put("alias", other));
        made.put("date-of-birth", text.text(PackageField.BORN));
        made.put("sex", GENDERS.getOrDefault(text.text(PackageField.SEX), ""));
        made.put("nationality", text.text(PackageField.NATIONALITY));
        return made.whole();
    }

    private Map<String, Object> annotation(Dispatch dispatch, String what, String type, String words) {
        var made = new MadeObject("annotation", dispatch.recipient(), what);
        made.put("type", type);
        made.put("format", "text");
        made.put("text", words.strip());
        return made.whole();
    }

    private static List<String> names(PackageText text) {
        return List.of(text.text(PackageField.OTHER_NAMES).split(",")).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String capitalised(Tool tool) {
        return tool.name().charAt(0) + tool.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private final class MadeObject {

        private final String name;
        private final String recipient;
        private final String what;
        private final List<Map<String, Object>> attributes = new ArrayList<>();

        private MadeObject(String name, String recipient, String what) {
            this.name = name;
            this.recipient = recipient;
            this.what = what;
        }

        private void put(String relation, String value) {
            if (value.isEmpty()) {
                return;
            }
            var attribute = new LinkedHashMap<String, Object>();
            attribute.put(
                    "uuid",
                    ids.of("misp %s %s %d".formatted(what, relation, attributes.size()), recipient)
                            .toString());
            attribute.put("object_relation", relation);
            attribute.put("type", templates.typeOf(name, relation));
            attribute.put("category", templates.categoryOf(name, relation));
            attribute.put("to_ids", false);
            attribute.put("value", value);
            attributes.add(attribute);
        }

        private Map<String, Object> whole() {
            var template = templates.of(name);
            var one = new LinkedHashMap<String, Object>();
            one.put("uuid", ids.of("misp object " + what, recipient).toString());
            one.put("name", name);
            one.put("meta-category", template.metaCategory());
            one.put("template_uuid", template.uuid());
            one.put("template_version", template.version());
            one.put("distribution", ONLY_YOU);
            one.put("Attribute", attributes);
            return one;
        }
    }
}
