package org.thinkuknow.ownlessons.text;

/**
 * A part of a step.
 *
 * @param name   the heading of a block, or the file of a picture; often empty
 * @param words  what stands in it; of a picture, what it teaches
 * @param source its lines as they stand in the text, with the empty lines before it
 */
public record PartText(PartKind kind, String name, String words, String source) {

    /** A part that was typed into the form. */
    public static PartText of(PartKind kind, String name, String words) {
        var title = kind == PartKind.PICTURE || kind.mayHaveHeading() ? Typed.line(name) : "";
        var said =
                kind == PartKind.PICTURE ? Typed.line(words).replace('[', '(').replace(']', ')') : Typed.lines(words);
        return new PartText(kind, title, said, source(kind, title, said));
    }

    private static String source(PartKind kind, String name, String words) {
        return switch (kind) {
            case WORDS -> words.isEmpty() ? "" : "\n%s\n".formatted(Typed.guarded(words));
            case PICTURE -> name.isEmpty() && words.isEmpty() ? "" : "\n![%s](%s)\n".formatted(words, name);
            case OTHER -> words.isEmpty() ? "" : "\n%s\n".formatted(words);
            default ->
                "\n:::%s%s\n%s:::\n"
                        .formatted(
                                kind.word(),
                                name.isEmpty() ? "" : " " + name,
                                words.isEmpty() ? "" : Typed.guarded(words) + "\n");
        };
    }

    /** The same, as the form writes it: with one empty line before it. */
    public PartText anew() {
        return kind == PartKind.OTHER
                ? new PartText(kind, name, words, "\n" + source.strip() + "\n")
                : of(kind, name, words);
    }
}
