package org.thinkuknow;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The jar says what it is made of, for whoever has to know whether a fault of a library concerns them. */
class BillOfMaterialsTest {

    @Test
    void namesWhatIsPackedAndNothingThatOnlyTestsNeed() throws IOException {
        assertThat(names())
                .contains("spring-boot", "flow-server", "mysql-connector-j", "flexmark", "tink")
                .doesNotContain("greenmail", "selenium-java", "browserless-test-spring", "jqwik");
    }

    private static List<String> names() throws IOException {
        try (var bill = new ClassPathResource("META-INF/sbom/application.cdx.json").getInputStream()) {
            return JsonMapper.shared()
                    .readTree(bill)
                    .path("components")
                    .valueStream()
                    .map(component -> component.path("name").asString())
                    .toList();
        }
    }
}
