package org.thinkuknow.overseas;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The templates of the objects in a MISP event, as the MISP project publishes them, and whether an event keeps to them. */
@Component
class MispTemplates {

    private static final String FOLDER = "org/thinkuknow/overseas/misp/";

    /** Into which category of MISP an attribute of a type falls, where its template names none: the default of the type. */
    private static final Map<String, String> CATEGORIES = Map.of(
            "text", "Other",
            "datetime", "Other",
            "link", "External analysis",
            "date-of-birth", "Person",
            "gender", "Person",
            "nationality", "Person",
            "full-name", "Person",
            "first-name", "Person",
            "last-name", "Person");

    private final Map<String, Template> templates = Stream.of("person", "interpol-notice", "annotation")
            .collect(Collectors.toMap(Function.identity(), Template::read));

    /** One template. */
    record Template(String uuid, String version, String metaCategory, JsonNode whole) {

        private static Template read(String name) {
            try (var file = new ClassPathResource(FOLDER + name + ".json").getInputStream()) {
                var whole = JsonMapper.shared().readTree(file);
                return new Template(
                        whole.path("uuid").asString(),
                        whole.path("version").asString(),
                        whole.path("meta-category").asString(),
                        whole);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private JsonNode attribute(String relation) {
            return whole.path("attributes").path(relation);
        }
    }

    Template of(String name) {
        return Optional.ofNullable(templates.get(name)).orElseThrow();
    }

    String typeOf(String name, String relation) {
        return of(name).attribute(relation).path("misp-attribute").asString();
    }

    String categoryOf(String name, String relation) {
        var named = of(name).attribute(relation).path("categories");
        return named.isEmpty()
                ? CATEGORIES.getOrDefault(typeOf(name, relation), "Other")
                : named.get(0).asString();
    }

    /** Where an event does not keep to the templates, without a word of it. */
    List<String> wrong(JsonNode event) {
        var wrong = new ArrayList<String>();
        var objects = event.path("Event").path("Object");
        if (objects.isEmpty()) {
            wrong.add("The event has no objects.");
        }
        objects.valueStream().forEach(object -> check(object, wrong));
        return wrong;
    }

    private void check(JsonNode object, List<String> wrong) {
        var name = object.path("name").asString();
        var template = templates.get(name);
        if (template == null
                || !template.uuid().equals(object.path("template_uuid").asString())) {
            wrong.add("There is no template for an object of the event.");
            return;
        }
        var seen = new HashSet<String>();
        object.path("Attribute").valueStream().forEach(attribute -> {
            var relation = attribute.path("object_relation").asString();
            var kind = template.attribute(relation);
            if (kind.isMissingNode()) {
                wrong.add("%s has no %s.".formatted(name, relation));
            } else {
                checkAttribute(name, relation, attribute, kind, wrong);
            }
            if (!seen.add(relation) && !kind.path("multiple").asBoolean(false)) {
                wrong.add("%s has %s twice.".formatted(name, relation));
            }
        });
        required(name, template.whole(), seen, wrong);
    }

    private void checkAttribute(String name, String relation, JsonNode attribute, JsonNode kind, List<String> wrong) {
        if (!typeOf(name, relation).equals(attribute.path("type").asString())) {
            wrong.add("%s of %s has another type.".formatted(relation, name));
        }
        if (!categoryOf(name, relation).equals(attribute.path("category").asString())) {
            wrong.add("%s of %s has another category.".formatted(relation, name));
        }
        var values = kind.path("values_list");
        var value = attribute.path("value").asString("");
        if (value.isEmpty()
                || !values.isEmpty()
                        && values.valueStream()
                                .noneMatch(each -> each.asString().equals(value))) {
            wrong.add("%s of %s has a value that is not one of its list.".formatted(relation, name));
        }
    }

    private static void required(String name, JsonNode template, Set<String> seen, List<String> wrong) {
        template.path("required")
                .valueStream()
                .map(JsonNode::asString)
                .filter(relation -> !seen.contains(relation))
                .forEach(relation -> wrong.add("%s needs %s.".formatted(name, relation)));
        var oneOf = template.path("requiredOneOf");
        if (!oneOf.isEmpty() && oneOf.valueStream().map(JsonNode::asString).noneMatch(seen::contains)) {
            wrong.add("%s needs one of what names it.".formatted(name));
        }
    }
}
