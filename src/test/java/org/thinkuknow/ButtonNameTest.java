package org.thinkuknow;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.thinkuknow.content.TellButton;
import org.thinkuknow.support.Templates;
import org.thinkuknow.translation.Translations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** The button has one name, and no page, script or picture says another; `./run check-content` holds the texts to it. */
@Tag("house")
class ButtonNameTest {

    private static final Pattern OTHER_NAME = Pattern.compile("(?i)report a worry|[\">]I need help[\"<]");
    private static final List<Path> SHOWN = List.of(
            Path.of("src/main/java"), Path.of("src/main/resources/templates"), Path.of("frontend/report-button"));

    @Test
    void nothingThatIsShownSaysAnotherName() throws IOException {
        var found = new ArrayList<String>();
        for (var folder : SHOWN) {
            try (var files = Files.walk(folder)) {
                for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    if (!file.endsWith("WordsKept.java")
                            && OTHER_NAME.matcher(Files.readString(file)).find()) {
                        found.add(file.toString());
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void thePlainPagesLeadToTheFormByTheSameName() {
        for (var page : List.of("403", "404", "413", "4xx", "5xx")) {
            assertThat(Templates.render("error/" + page, Map.of())
                            .select("main a[href=/report]")
                            .text())
                    .as(page)
                    .isEqualTo(TellButton.NAME);
        }
        assertThat(Translations.all().english().get("button")).isEqualTo(TellButton.NAME);
    }
}
