package se.stabsliggaren.integrity.verify;

import java.util.ArrayList;
import java.util.List;
import se.stabsliggaren.integrity.VerifierKey;
import se.stabsliggaren.integrity.verify.RegisterFacts.Introduced;

/** What a bundle says of keys: which the register introduced, where the log moved, and the heads at which they changed. */
record KeyHistory(RegisterFacts register, Moves moves, Rotations rotations) {

    /** A key, and those that followed it: of the register, each in a head that both signed; of a log, where it moved. */
    KeySuccession from(VerifierKey first) {
        List<VerifierKey> keys = new ArrayList<>(List.of(first));
        for (Move move : moves.standing()) {
            if (keys.getLast().equals(move.from())) {
                keys.add(move.key());
            }
        }
        List<Signature> tried = new ArrayList<>();
        List<Introduced> introduced = register.keys(first.name());
        for (int i = 0; i + 1 < introduced.size(); i++) {
            Introduced next = introduced.get(i + 1);
            if (introduced.get(i).key().equals(keys.getLast())) {
                List<Signature> both = handedOn(keys.getLast(), next);
                tried.addAll(both);
                if (both.size() == 2 && both.getLast().holds()) {
                    keys.add(next.key());
                }
            }
        }
        return new KeySuccession(keys, tried);
    }

    /** The old key's signature of the head that holds the new one's introduction, and when that holds, the new one's. */
    private List<Signature> handedOn(VerifierKey old, Introduced next) {
        Head over = rotations.at(next.size());
        if (over == null || next.post() > next.size()) {
            return List.of();
        }
        Signature byOld = Signature.of(over, old);
        return byOld.holds() ? List.of(byOld, Signature.of(over, next.key())) : List.of(byOld);
    }
}
