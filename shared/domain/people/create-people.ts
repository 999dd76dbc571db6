import type { Actor } from '../../kernel/policy';
import { aboutMe, eraseMe } from './about-me';
import { answerSuccession } from './answer-succession';
import type { People } from './api';
import { claimSkill, answerOwnSkill } from './claim-skill';
import { contactColleague, contactsToRate, rateContact } from './contact-colleague';
import { decideSkill, skillsToConfirm } from './decide-skill';
import { findCoverage } from './find-coverage';
import { decideTwin, findTwins } from './find-twins';
import { importStaff } from './import-staff';
import type { PeoplePorts } from './ports';
import { proposeColleague } from './propose-colleague';
import { answerQuiz, askQuiz } from './quiz';
import { giveConsent, saveProfile, showMe } from './save-profile';
import { searchPeople } from './search-people';
import { setSuccessor } from './set-successor';
import { showLoad } from './show-load';
import { showMap } from './show-map';
import { showNetwork } from './show-network';
import { showProfile } from './show-profile';
import { showStrip } from './show-strip';
import { openSuccessions } from './show-successions';

/** Binds the use cases to their adapters, and then to who acts. */
export function createPeople(ports: PeoplePorts): (actor: Actor) => People {
  return (actor) => ({
    search: (input) => searchPeople(ports, actor, input),
    profile: (input) => showProfile(ports, actor, input),
    strip: (input) => showStrip(ports, actor, input),
    me: () => showMe(ports, actor),
    saveProfile: (input) => saveProfile(ports, actor, input),
    consent: (input) => giveConsent(ports, actor, input),
    claim: (input) => claimSkill(ports, actor, input),
    answerOwn: (input) => answerOwnSkill(ports, actor, input),
    answerSuccession: (input) => answerSuccession(ports, actor, input),
    aboutMe: () => aboutMe(ports, actor),
    erase: () => eraseMe(ports, actor),
    contact: (input) => contactColleague(ports, actor, input),
    contactsToRate: () => contactsToRate(ports, actor),
    rateContact: (input) => rateContact(ports, actor, input),
    map: (input) => showMap(ports, actor, input),
    network: (input) => showNetwork(ports, actor, input),
    quizQuestion: (input) => askQuiz(ports, actor, input),
    quizAnswer: (input) => answerQuiz(ports, actor, input),
    toConfirm: () => skillsToConfirm(ports, actor),
    decideSkill: (input) => decideSkill(ports, actor, input),
    propose: (input) => proposeColleague(ports, actor, input),
    coverage: () => findCoverage(ports, actor),
    load: () => showLoad(ports, actor),
    duplicates: () => findTwins(ports, actor),
    decideTwin: (input) => decideTwin(ports, actor, input),
    setSuccessor: (input) => setSuccessor(ports, actor, input),
    successions: () => openSuccessions(ports, actor),
    importStaff: (input) => importStaff(ports, actor, input),
  });
}
