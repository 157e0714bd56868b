package org.thinkuknow.overseas;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.vault.FileSignatures;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The files that a recipient gets. Each is held to the schemas of its standard before anything leaves, and again whenever it is made: a
 * broken one is never sent (decision 0070).
 */
@Component
class DispatchFiles {

    private static final String PUBLISHED =
            "http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas";
    private static final String HERE = "classpath:org/thinkuknow/overseas/stix21";

    /**
     * The published schema of a bundle refuses what its list leaves out: it wants such an object to have what all objects have in
     * common or what all observables have, and not both, which a location and a note do. They are held to their own schemas.
     */
    private static final Set<String> NOT_IN_THE_BUNDLE_SCHEMA = Set.of("location", "note");

    private final StixBundle stix;
    private final MispEvent misp;
    private final MispTemplates templates;
    private final DispatchPdf pdf;
    private final FileSignatures signatures;
    private final Centre centre;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, made -> made.schemaIdResolvers(ids -> ids.mapPrefix(PUBLISHED, HERE)));
    private final Schema bundle = schema("common/bundle");
    /** Each object is held to the schema of its type, too: the bundle's own is content with what all have in common. */
    private final Map<String, Schema> objects = Map.of(
            "identity", schema("sdos/identity"),
            "location", schema("sdos/location"),
            "note", schema("sdos/note"),
            "report", schema("sdos/report"),
            "marking-definition", schema("common/marking-definition"));

    DispatchFiles(
            StixBundle stix,
            MispEvent misp,
            MispTemplates templates,
            DispatchPdf pdf,
            FileSignatures signatures,
            Centre centre) {
        this.stix = stix;
        this.misp = misp;
        this.templates = templates;
        this.pdf = pdf;
        this.signatures = signatures;
        this.centre = centre;
    }

    /**
     * One of the files.
     *
     * @throws PackageRefused if it does not keep to its standard
     */
    byte[] of(DispatchFormat format, Dispatch dispatch) {
        var made = switch (format) {
            case PDF -> pdf.of(dispatch);
            case STIX -> stix.of(dispatch);
            case MISP -> misp.of(dispatch);
            case SIGNED -> together(dispatch);
        };
        refuse(format, wrong(format, made));
        return made;
    }

    private byte[] together(Dispatch dispatch) {
        var files = new LinkedHashMap<String, byte[]>();
        for (var format : List.of(DispatchFormat.PDF, DispatchFormat.STIX, DispatchFormat.MISP)) {
            files.put(format.file(), of(format, dispatch));
        }
        return signatures.together(files, centre.baseUrl());
    }

    /**
     * Makes every file once and looks whether it is whole.
     *
     * @throws PackageRefused if one does not keep to its standard
     */
    void check(Dispatch dispatch) {
        for (var format : DispatchFormat.values()) {
            of(format, dispatch);
        }
    }

    private static void refuse(DispatchFormat format, List<String> wrong) {
        if (!wrong.isEmpty()) {
            var sentences = new ArrayList<String>();
            sentences.add(
                    "The %s does not keep to its standard, so nothing is sent. Please tell the person who looks after this installation."
                            .formatted(format.words()));
            sentences.addAll(wrong.stream().limit(5).toList());
            throw new PackageRefused(sentences);
        }
    }

    /** What is wrong with a file, without a word of it. */
    List<String> wrong(DispatchFormat format, byte[] made) {
        return switch (format) {
            case PDF, SIGNED -> made.length > 0 ? List.of() : List.of("It is empty.");
            case STIX -> wrongInBundle(made);
            case MISP -> templates.wrong(JsonMapper.shared().readTree(made));
        };
    }

    private List<String> wrongInBundle(byte[] made) {
        var whole = JsonMapper.shared().readTree(made);
        var wrong = new ArrayList<String>();
        var frame = whole.deepCopy();
        if (frame.path("objects") instanceof ArrayNode inFrame) {
            inFrame.removeIf(object ->
                    NOT_IN_THE_BUNDLE_SCHEMA.contains(object.path("type").asString("")));
        }
        wrong.addAll(wrong(bundle, frame.toString()));
        whole.path("objects").valueStream().forEach(object -> {
            var own = objects.get(object.path("type").asString(""));
            wrong.addAll(
                    own == null
                            ? List.of("It holds an object of a kind that is not checked.")
                            : wrong(own, object.toString()));
        });
        return wrong;
    }

    private static List<String> wrong(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(error -> "%s: %s.".formatted(error.getInstanceLocation(), error.getKeyword()))
                .toList();
    }

    private Schema schema(String name) {
        return registry.getSchema(SchemaLocation.of("%s/%s.json".formatted(PUBLISHED, name)));
    }
}
