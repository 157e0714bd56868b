package org.thinkuknow.content;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

import java.io.StringReader;

/** Parses YAML text; where it is not readable as YAML at all, its writer is told on which line, and how to mend it. */
final class YamlText {

    private YamlText() {}

    /** The node that holds all others; none if the text is empty or not readable. */
    static @Nullable Node root(String file, int firstLine, String yaml, Problems problems) {
        var written = new LoaderOptions();
        written.setMaxAliasesForCollections(0);
        try {
            return new Yaml(written).compose(new StringReader(yaml));
        } catch (MarkedYAMLException e) {
            var line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
            problems.add(
                    file,
                    firstLine + line,
                    "This is not readable YAML (%s); look at the spaces and quotation marks here."
                            .formatted(e.getProblem()));
        } catch (ReaderException e) {
            problems.add(
                    file,
                    firstLine + lineBreaks(yaml, e.getPosition()),
                    "This is not readable YAML: it holds a character that cannot be seen; type this line anew.");
        } catch (YAMLException e) {
            // A few lines that stand for each other can grow without end.
            problems.add(
                    file, firstLine, "This YAML is nested too deep, or repeats a part by `*`; write each part out.");
        }
        return null;
    }

    private static int lineBreaks(String text, int until) {
        return (int) text.codePoints().limit(until).filter(each -> each == '\n').count();
    }
}
