package org.thinkuknow;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The jar says what it is made of, for whoever has to know whether a fault of a library concerns them. */
@Tag("house")
class BillOfMaterialsTest {

    @Test
    void namesWhatIsPackedAndNothingThatOnlyTestsNeed() throws IOException {
        assertThat(named("application"))
                .extracting(component -> component.path("name").asString())
                .contains("spring-boot", "flow-server", "mysql-connector-j", "flexmark", "tink")
                .doesNotContain("greenmail", "selenium-java", "browserless-test-spring", "jqwik");
    }

    /** After a change of package-lock.json: {@code node .ci/frontend/bill.js}. */
    @Test
    void namesWhatOfNpmIsInTheBundleAndNothingThatOnlyBuildsNeed() throws IOException {
        var locked = JsonMapper.shared()
                .readTree(Files.readString(Path.of("package-lock.json")))
                .path("packages")
                .properties()
                .stream()
                .filter(entry -> !entry.getKey().isEmpty()
                        && !entry.getValue().path("dev").asBoolean(false)
                        && !entry.getValue().path("devOptional").asBoolean(false))
                .map(entry -> entry.getKey().replaceAll(".*node_modules/", "") + " "
                        + entry.getValue().path("version").asString())
                .toList();
        assertThat(locked).hasSizeGreaterThan(50).anyMatch(entry -> entry.startsWith("lit "));
        assertThat(named("frontend"))
                .extracting(component -> component.path("name").asString() + " "
                        + component.path("version").asString())
                .containsExactlyInAnyOrderElementsOf(locked)
                .noneMatch(component -> component.startsWith("vite "));
    }

    private static List<JsonNode> named(String part) throws IOException {
        try (var bill = new ClassPathResource("META-INF/sbom/%s.cdx.json".formatted(part)).getInputStream()) {
            return JsonMapper.shared()
                    .readTree(bill)
                    .path("components")
                    .valueStream()
                    .toList();
        }
    }
}
