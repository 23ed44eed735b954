package se.stabsliggaren.event;

/** Something that happened and was recorded. The families are closed: a new one is a decision, not an accident. */
public sealed interface Event
        permits IncidentEvent,
                NoteEvent,
                ConsequenceEvent,
                StaffEvent,
                MeetingEvent,
                QuestionEvent,
                SituationEvent,
                DecisionEvent,
                TaskEvent,
                DutyEvent,
                BreachEvent,
                SystemEvent,
                MessageEvent,
                ContactEvent,
                CostEvent,
                RequestEvent,
                DocumentEvent,
                SecrecyEvent,
                GovernanceEvent,
                EvaluationEvent,
                RecordEvent,
                MoveEvent,
                RegisterEvent {}
