// Tests of QuestionnaireForms.
