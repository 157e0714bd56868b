package org.thinkuknow.web;

import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.thinkuknow.support.PlainBrowser;
import org.thinkuknow.web.PublicDoor.Kind;
import org.thinkuknow.web.PublicDoor.Place;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The doors where anybody may put text, as the application's own registries name them: pages, forms, Flow's addresses, partners' JSON. */
class PublicDoors {

    private final ApplicationContext application;
    private final PlainBrowser browser;

    /** @param browser asks for the forms and for the description of what partners send */
    PublicDoors(ApplicationContext application, PlainBrowser browser) {
        this.application = application;
        this.browser = browser;
    }

    List<PublicDoor> all() {
        var open =
                Route.ALL.stream().filter(Route::everybody).map(Route::template).toList();
        var fields = fieldsOfForms();
        var doors = new ArrayList<>(application.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .flatMap(each -> PublicDoor.of(each.getKey(), each.getValue(), fields))
                .filter(door -> open.contains(door.template()))
                .toList());
        doors.replaceAll(
                door -> door.method().equals("POST") && door.template().equals("/api/reports") ? ofPartners() : door);
        open.stream()
                .filter(template -> template.contains(":"))
                .map(PublicDoors::ofFlow)
                .forEach(doors::add);
        doors.add(new PublicDoor("POST", "/sign-in", List.of(new Place(Kind.FIELD, "username"))));
        doors.add(new PublicDoor(
                "GET", "/learn/{band}/{slug}", List.of(new Place(Kind.PATH, "band"), new Place(Kind.PATH, "slug"))));
        doors.add(new PublicDoor("GET", "/{page}", List.of(new Place(Kind.PATH, "page"))));
        return doors.stream()
                .distinct()
                .sorted(Comparator.comparing(
                        door -> door.method() + " " + door.template())) // whose turn it is goes by its place
                .toList();
    }

    private static PublicDoor ofFlow(String template) {
        var address = "/" + template.replaceAll(":(\\w+)", "{$1}");
        return new PublicDoor(
                "GET",
                address,
                Stream.of(address.split("/"))
                        .filter(part -> part.startsWith("{"))
                        .map(part -> new Place(Kind.PATH, part.substring(1, part.length() - 1)))
                        .toList());
    }

    private PublicDoor ofPartners() {
        var description =
                JsonMapper.shared().readTree(browser.get("/api/openapi.json").html());
        var members = description.at("/components/schemas/Report/properties").propertyNames().stream()
                .map(name -> new Place(Kind.MEMBER, name));
        return new PublicDoor(
                "POST",
                "/api/reports",
                Stream.concat(members, Stream.of(new Place(Kind.HEADER, "Idempotency-Key")))
                        .toList());
    }

    /** What stands on the forms of a child and of an adult, and beneath a receipt. */
    private Collection<String> fieldsOfForms() {
        var fields = new TreeSet<String>(List.of("lang", "from", "lesson", "for"));
        for (var page : List.of(browser.get("/report?for=under-11"), browser.get("/report?for=adult"))) {
            page.document().select("form [name]").forEach(field -> fields.add(field.attr("name")));
        }
        assertThat(fields).contains("what", "meeting", "submission").hasSizeGreaterThan(8);
        return fields;
    }
}
