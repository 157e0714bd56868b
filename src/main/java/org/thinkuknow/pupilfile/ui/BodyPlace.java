package org.thinkuknow.pupilfile.ui;

import org.thinkuknow.pupilfile.BodyMark;
import org.thinkuknow.pupilfile.BodyRegion;
import org.thinkuknow.pupilfile.BodySide;

import java.util.Arrays;
import java.util.List;

/** A place on a body map that is chosen: by its word, or by a press, which lies anywhere in the region. */
record BodyPlace(BodySide side, BodyRegion region, int x, int y) {

    /** The middle of a region. */
    static BodyPlace of(BodySide side, BodyRegion region) {
        return new BodyPlace(side, region, region.x(side), region.y());
    }

    /** What is nearest to a press. */
    static BodyPlace at(BodySide side, int x, int y) {
        return new BodyPlace(side, BodyRegion.at(side, x, y), x, y);
    }

    /** All by their words, the front first. */
    static List<BodyPlace> all() {
        return Arrays.stream(BodySide.values())
                .flatMap(side -> BodyRegion.of(side).stream().map(region -> of(side, region)))
                .toList();
    }

    /** The same region, in its middle. */
    BodyPlace middle() {
        return of(side, region);
    }

    String words() {
        return "%s, %s".formatted(region.words(), side == BodySide.FRONT ? "front" : "back");
    }

    /** @throws org.thinkuknow.pupilfile.PupilFileRefused if nothing is written */
    BodyMark marked(String words) {
        return new BodyMark(side, region, x, y, words);
    }
}
