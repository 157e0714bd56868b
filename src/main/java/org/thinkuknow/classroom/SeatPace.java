package org.thinkuknow.classroom;

import org.springframework.stereotype.Service;
import org.thinkuknow.classroom.Seats.TakenSeat;
import org.thinkuknow.limits.Allowances;

/** Lets a class come in at once, and whoever would fill it alone one seat after the other: slow enough for a teacher to see it. */
@Service
public class SeatPace {

    private final Seats seats;
    private final Allowances allowances;
    private final Crowding crowding;

    SeatPace(Seats seats, Allowances allowances, Crowding crowding) {
        this.seats = seats;
        this.allowances = allowances;
        this.crowding = crowding;
    }

    /**
     * Takes a new seat for whoever asks from an address.
     *
     * @throws TooSoon       if many have come from there; the same may be asked again in some seconds
     * @throws LessonRefused if the lesson is full
     */
    public TakenSeat take(LiveLesson lesson, int heads, String address) {
        var wait = allowances.secondsToWait(
                "seat in a lesson",
                lesson.reference() + ' ' + Allowances.networkOf(address),
                crowding.seatsAtOnce(),
                crowding.seatsPerMinute());
        if (wait > 0) {
            throw new TooSoon(wait);
        }
        return seats.take(lesson, heads);
    }
}
