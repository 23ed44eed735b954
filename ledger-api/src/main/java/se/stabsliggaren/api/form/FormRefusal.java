package se.stabsliggaren.api.form;

import se.stabsliggaren.api.append.AppendProblems;
import se.stabsliggaren.api.append.NotRecorded;
import se.stabsliggaren.api.http.ProblemHandler;
import se.stabsliggaren.api.store.DurabilityUnknown;
import se.stabsliggaren.format.BadField;

/**
 * Why a form comes back to who sent it, with what was filled in still there.
 *
 * @param status of the answer
 * @param anew whether what is sent next is something else, and so gets a number of its own
 */
public record FormRefusal(int status, String sentence, boolean anew) {

    public static FormRefusal of(OtherWriter other) {
        return new FormRefusal(other.problem().status(), other.sentence(), false);
    }

    public static FormRefusal of(BadField bad) {
        return new FormRefusal(400, bad.sentence(), true);
    }

    /** @param recorded what is said where the one before it was recorded, though its sender never saw the answer */
    public static FormRefusal of(NotRecorded not, String recorded) {
        int status = AppendProblems.of(not).status();
        return not instanceof NotRecorded.OtherBody
                ? new FormRefusal(status, recorded, true)
                : new FormRefusal(status, not.sentence(), false);
    }

    /** @param pressAgain what is said, which repeats what may have been recorded, once */
    public static FormRefusal of(DurabilityUnknown unconfirmed, String pressAgain) {
        return new FormRefusal(ProblemHandler.of(unconfirmed).status(), pressAgain, false);
    }

    /** The number under which the form is sent next. */
    public String once(String sent) {
        return anew ? FormNonce.made() : sent;
    }
}
