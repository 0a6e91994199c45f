-- The record is append-only, for every role and also while replication is replayed.
CREATE FUNCTION refuse_change_to_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The record is append-only: % on "%" is refused', TG_OP, TG_TABLE_NAME;
END;
$$;

CREATE TRIGGER "Event_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Event"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_to_record();
ALTER TABLE "Event" ENABLE ALWAYS TRIGGER "Event_append_only";

CREATE TRIGGER "Checkpoint_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Checkpoint"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_to_record();
ALTER TABLE "Checkpoint" ENABLE ALWAYS TRIGGER "Checkpoint_append_only";
