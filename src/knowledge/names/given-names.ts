/** First names of persons, in lower case. Written for this project from general knowledge. */
export const givenNames: ReadonlySet<string> = new Set(
  `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven
  steve paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey jeff ryan jacob gary nicholas eric
  jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander alex patrick raymond jack dennis jerry
  tyler aaron jose adam henry nathan douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald
  carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne
  roy ralph randy eugene vincent russell elijah louis bobby philip phillip johnny luke mike tom tim dan ben sam greg matt nick
  tony chris dave bob jim mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret
  sandra ashley kimberly emily donna michelle dorothy carol amanda melissa deborah stephanie rebecca sharon laura cynthia
  kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet
  catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan
  andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy
  sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis
  lori jane kate claire fiona ursula henna thierry margrethe bruno jens klaus hans wolfgang stefan markus andreas matthias
  thorsten torsten sven ulrich dieter jürgen sabine petra claudia monika pierre jacques françois philippe laurent olivier
  guillaume emmanuel vladimir dmitry dmitri sergei sergey aleksandr mikhail igor oleg yevgeny anatoly viktor wei ahmed mohammed
  muhammad ali hassan omar raj amit sanjay priya vikram yuki hiroshi kenji lars erik anders bjorn pekka jan piet marco paolo
  giovanni luca giulia javier carlos miguel pablo luis jorge pedro rafael kash pavel petr tomasz piotr antonio giuseppe francesco
  alessandro roberto mario stefano davide matteo lorenzo fernando diego manuel miriam ingrid`
    .trim()
    .split(/\s+/),
);
