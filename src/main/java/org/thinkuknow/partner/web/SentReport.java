package org.thinkuknow.partner.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads the report in a request. Stricter than the form: a name that is not known or an answer that is no answer would
 * be lost in silence, so it is named, and the site's developer sees it at once.
 */
@Component
class SentReport {

    private static final int LONGEST_BYTES = 256 * 1024;
    private static final Set<String> ANSWERS = Set.of("yes", "no", "unsure");
    private static final Map<String, Set<String>> CHOICES = Map.of(
            "meeting",
            ANSWERS,
            "hurt",
            ANSWERS,
            "selfharm",
            ANSWERS,
            "who",
            Set.of("me", "friend", "my-child", "pupil", "other"));
    private static final Set<String> TEXTS =
            Set.of("what", "name", "age", "contact", "contactSafe", "place", "school", "where", "suspect", "lesson");

    private final JsonMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * The fields by name.
     *
     * @param host the key of the site that calls; {@code from} may say nothing else
     * @throws ApiProblem 400, 413, 415 or 422
     */
    SortedMap<String, String> in(HttpServletRequest request, String host) throws IOException {
        if (!isJson(request)) {
            throw new ApiProblem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Please send application/json.");
        }
        var body = request.getInputStream().readNBytes(LONGEST_BYTES + 1);
        if (body.length > LONGEST_BYTES) {
            throw new ApiProblem(
                    HttpStatus.CONTENT_TOO_LARGE, "The request is larger than 256 KB. Nothing of it was kept.");
        }
        return fields(parse(body), host);
    }

    private JsonNode parse(byte[] body) {
        try {
            var node = json.readTree(body);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (JacksonException e) {
            // Its message would hold what was sent.
        }
        throw new ApiProblem(HttpStatus.BAD_REQUEST, "The request is no JSON object in UTF-8.");
    }

    private static SortedMap<String, String> fields(JsonNode node, String host) {
        var fields = new TreeMap<String, String>();
        var errors = new LinkedHashMap<String, String>();
        node.properties().forEach(field -> {
            var name = field.getKey();
            if (field.getValue().isString()
                    && (TEXTS.contains(name) || isChoice(name, field.getValue().stringValue()))) {
                fields.put(name, field.getValue().stringValue());
            } else if (!("from".equals(name)
                    && field.getValue().isString()
                    && host.equals(field.getValue().stringValue()))) {
                complain(name, errors);
            }
        });
        if (!errors.isEmpty()) {
            throw new ApiProblem(
                    HttpStatus.UNPROCESSABLE_CONTENT, "Some fields cannot stay as they are. Nothing was kept.", errors);
        }
        return fields;
    }

    private static boolean isChoice(String name, String value) {
        return CHOICES.getOrDefault(name, Set.of()).contains(value);
    }

    private static void complain(String name, Map<String, String> errors) {
        if (CHOICES.containsKey(name)) {
            errors.put(
                    name,
                    "One of these, as a string: "
                            + CHOICES.get(name).stream().sorted().collect(Collectors.joining(", ", "", ".")));
        } else if (TEXTS.contains(name)) {
            errors.put(name, "A string.");
        } else if ("from".equals(name)) {
            errors.put(name, "Your own key, or nothing: the secret says who you are.");
        } else {
            // A name that is not ours could hold anything, so it is not repeated.
            errors.put("", "There is a field that we do not know.");
        }
    }

    private static boolean isJson(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getContentType())
                    .map(MediaType::parseMediaType)
                    .filter(MediaType.APPLICATION_JSON::equalsTypeAndSubtype)
                    .isPresent();
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
