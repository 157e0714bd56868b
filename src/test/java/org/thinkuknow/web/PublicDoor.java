package org.thinkuknow.web;

import org.springframework.core.MethodParameter;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A handler that anybody may call, and every place of a request where it takes text.
 *
 * @param method   of HTTP
 * @param template its address
 * @param places   where text goes
 */
record PublicDoor(String method, String template, List<Place> places) {

    /** What kind of place it is. */
    enum Kind {
        PATH,
        FIELD,
        HEADER,
        MEMBER,
        NUMBER,
        TEXTS,
        NUMBERS
    }

    /** A place for text, by its name. */
    record Place(Kind kind, String name) {

        boolean isOfBody() {
            return kind.compareTo(Kind.MEMBER) >= 0;
        }
    }

    /**
     * The doors of one handler, one for each of its addresses and methods.
     *
     * @param fieldsOfForms the names of fields that whoever takes a whole form might read
     */
    static Stream<PublicDoor> of(RequestMappingInfo mapping, HandlerMethod handler, Collection<String> fieldsOfForms) {
        var places = Arrays.stream(handler.getMethodParameters())
                .flatMap(parameter -> places(parameter, fieldsOfForms))
                .distinct()
                .toList();
        var methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(template -> methods.stream()
                        .map(method -> new PublicDoor(
                                method.name(),
                                template,
                                Stream.concat(variables(template), places.stream())
                                        .toList())));
    }

    private static Stream<Place> variables(String template) {
        return Arrays.stream(template.split("/"))
                .filter(part -> part.startsWith("{"))
                .map(part -> new Place(Kind.PATH, part.substring(1, part.length() - 1)));
    }

    private static Stream<Place> places(MethodParameter parameter, Collection<String> fieldsOfForms) {
        if (parameter.hasParameterAnnotation(RequestBody.class)
                && parameter.getParameterType().isRecord()) {
            return Arrays.stream(parameter.getParameterType().getRecordComponents())
                    .map(PublicDoor::member);
        }
        if (MultiValueMap.class.isAssignableFrom(parameter.getParameterType())) {
            return fieldsOfForms.stream().map(name -> new Place(Kind.FIELD, name));
        }
        return Stream.concat(
                        Optional.ofNullable(parameter.getParameterAnnotation(RequestParam.class))
                                .map(field -> named(Kind.FIELD, field.name(), parameter))
                                .stream(),
                        Optional.ofNullable(parameter.getParameterAnnotation(RequestHeader.class))
                                .map(header -> named(Kind.HEADER, header.name(), parameter))
                                .stream())
                .filter(place -> !parameter.hasParameterAnnotation(PathVariable.class));
    }

    private static Place named(Kind kind, String name, MethodParameter parameter) {
        return new Place(kind, name.isEmpty() ? parameter.getParameter().getName() : name);
    }

    private static Place member(RecordComponent component) {
        var type = component.getGenericType().getTypeName();
        var kind = type.equals("int")
                ? Kind.NUMBER
                : type.contains("Integer") ? Kind.NUMBERS : type.contains("List") ? Kind.TEXTS : Kind.MEMBER;
        return new Place(kind, component.getName());
    }
}
