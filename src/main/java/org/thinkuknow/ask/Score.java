package org.thinkuknow.ask;

/** How well one answer fits: above all its best way to ask, then its other parts. */
final class Score {

    private static final double OTHER_WAYS = 0.2;
    private static final double EVERY_WAY = 0.75;
    private static final double TOLD = 0.4;

    private float best;
    private float others;
    private float everyWay;
    private float told;

    void add(AnswerDocuments.Part part, float score) {
        switch (part) {
            case ONE_WAY -> {
                others += Math.min(best, score);
                best = Math.max(best, score);
            }
            case EVERY_WAY -> everyWay = score;
            case TOLD -> told = score;
        }
    }

    /** Other ways add up to no more than one: an answer with many ways is not better for that. */
    double total() {
        return best + OTHER_WAYS * Math.min(others, best) + EVERY_WAY * everyWay + TOLD * told;
    }
}
