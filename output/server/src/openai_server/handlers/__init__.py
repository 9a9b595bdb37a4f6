"""The handlers, one for each resource, and what they are asked. They are imported when they are first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .admin_organization_admin_api_keys import (
        AdminOrganizationAdminApiKeysCreate as AdminOrganizationAdminApiKeysCreate,
    )
    from .admin_organization_admin_api_keys import (
        AdminOrganizationAdminApiKeysDelete as AdminOrganizationAdminApiKeysDelete,
    )
    from .admin_organization_admin_api_keys import (
        AdminOrganizationAdminApiKeysHandler as AdminOrganizationAdminApiKeysHandler,
    )
    from .admin_organization_admin_api_keys import (
        AdminOrganizationAdminApiKeysList as AdminOrganizationAdminApiKeysList,
    )
    from .admin_organization_admin_api_keys import (
        AdminOrganizationAdminApiKeysRetrieve as AdminOrganizationAdminApiKeysRetrieve,
    )
    from .admin_organization_audit_logs import (
        AdminOrganizationAuditLogsHandler as AdminOrganizationAuditLogsHandler,
    )
    from .admin_organization_audit_logs import (
        AdminOrganizationAuditLogsList as AdminOrganizationAuditLogsList,
    )
    from .admin_organization_certificates import (
        AdminOrganizationCertificatesActivate as AdminOrganizationCertificatesActivate,
    )
    from .admin_organization_certificates import (
        AdminOrganizationCertificatesCreate as AdminOrganizationCertificatesCreate,
    )
    from .admin_organization_certificates import (
        AdminOrganizationCertificatesDeactivate as AdminOrganizationCertificatesDeactivate,
    )
    from .admin_organization_certificates import (
        AdminOrganizationCertificatesDelete as AdminOrganizationCertificatesDelete,
    )
    from .admin_organization_certificates import (
        AdminOrganizationCertificatesHandler as AdminOrganizationCertificatesHandler,
    )
    from .admin_organization_certificates import (
        AdminOrganizationCertificatesList as AdminOrganizationCertificatesList,
    )
    from .admin_organization_certificates import (
        AdminOrganizationCertificatesRetrieve as AdminOrganizationCertificatesRetrieve,
    )
    from .admin_organization_certificates import (
        AdminOrganizationCertificatesUpdate as AdminOrganizationCertificatesUpdate,
    )
    from .admin_organization_invites import (
        AdminOrganizationInvitesCreate as AdminOrganizationInvitesCreate,
    )
    from .admin_organization_invites import (
        AdminOrganizationInvitesDelete as AdminOrganizationInvitesDelete,
    )
    from .admin_organization_invites import (
        AdminOrganizationInvitesHandler as AdminOrganizationInvitesHandler,
    )
    from .admin_organization_invites import (
        AdminOrganizationInvitesList as AdminOrganizationInvitesList,
    )
    from .admin_organization_invites import (
        AdminOrganizationInvitesRetrieve as AdminOrganizationInvitesRetrieve,
    )
    from .admin_organization_projects import (
        AdminOrganizationProjectsArchive as AdminOrganizationProjectsArchive,
    )
    from .admin_organization_projects import (
        AdminOrganizationProjectsCreate as AdminOrganizationProjectsCreate,
    )
    from .admin_organization_projects import (
        AdminOrganizationProjectsHandler as AdminOrganizationProjectsHandler,
    )
    from .admin_organization_projects import (
        AdminOrganizationProjectsList as AdminOrganizationProjectsList,
    )
    from .admin_organization_projects import (
        AdminOrganizationProjectsRetrieve as AdminOrganizationProjectsRetrieve,
    )
    from .admin_organization_projects import (
        AdminOrganizationProjectsUpdate as AdminOrganizationProjectsUpdate,
    )
    from .admin_organization_projects_api_keys import (
        AdminOrganizationProjectsApiKeysDelete as AdminOrganizationProjectsApiKeysDelete,
    )
    from .admin_organization_projects_api_keys import (
        AdminOrganizationProjectsApiKeysHandler as AdminOrganizationProjectsApiKeysHandler,
    )
    from .admin_organization_projects_api_keys import (
        AdminOrganizationProjectsApiKeysList as AdminOrganizationProjectsApiKeysList,
    )
    from .admin_organization_projects_api_keys import (
        AdminOrganizationProjectsApiKeysRetrieve as AdminOrganizationProjectsApiKeysRetrieve,
    )
    from .admin_organization_projects_certificates import (
        AdminOrganizationProjectsCertificatesActivate as AdminOrganizationProjectsCertificatesActivate,
    )
    from .admin_organization_projects_certificates import (
        AdminOrganizationProjectsCertificatesDeactivate as AdminOrganizationProjectsCertificatesDeactivate,
    )
    from .admin_organization_projects_certificates import (
        AdminOrganizationProjectsCertificatesHandler as AdminOrganizationProjectsCertificatesHandler,
    )
    from .admin_organization_projects_certificates import (
        AdminOrganizationProjectsCertificatesList as AdminOrganizationProjectsCertificatesList,
    )
    from .admin_organization_projects_rate_limits import (
        AdminOrganizationProjectsRateLimitsHandler as AdminOrganizationProjectsRateLimitsHandler,
    )
    from .admin_organization_projects_rate_limits import (
        AdminOrganizationProjectsRateLimitsListRateLimits as AdminOrganizationProjectsRateLimitsListRateLimits,
    )
    from .admin_organization_projects_rate_limits import (
        AdminOrganizationProjectsRateLimitsUpdateRateLimit as AdminOrganizationProjectsRateLimitsUpdateRateLimit,
    )
    from .admin_organization_projects_service_accounts import (
        AdminOrganizationProjectsServiceAccountsCreate as AdminOrganizationProjectsServiceAccountsCreate,
    )
    from .admin_organization_projects_service_accounts import (
        AdminOrganizationProjectsServiceAccountsDelete as AdminOrganizationProjectsServiceAccountsDelete,
    )
    from .admin_organization_projects_service_accounts import (
        AdminOrganizationProjectsServiceAccountsHandler as AdminOrganizationProjectsServiceAccountsHandler,
    )
    from .admin_organization_projects_service_accounts import (
        AdminOrganizationProjectsServiceAccountsList as AdminOrganizationProjectsServiceAccountsList,
    )
    from .admin_organization_projects_service_accounts import (
        AdminOrganizationProjectsServiceAccountsRetrieve as AdminOrganizationProjectsServiceAccountsRetrieve,
    )
    from .admin_organization_projects_service_accounts import (
        AdminOrganizationProjectsServiceAccountsUpdate as AdminOrganizationProjectsServiceAccountsUpdate,
    )
    from .admin_organization_projects_users import (
        AdminOrganizationProjectsUsersCreate as AdminOrganizationProjectsUsersCreate,
    )
    from .admin_organization_projects_users import (
        AdminOrganizationProjectsUsersDelete as AdminOrganizationProjectsUsersDelete,
    )
    from .admin_organization_projects_users import (
        AdminOrganizationProjectsUsersHandler as AdminOrganizationProjectsUsersHandler,
    )
    from .admin_organization_projects_users import (
        AdminOrganizationProjectsUsersList as AdminOrganizationProjectsUsersList,
    )
    from .admin_organization_projects_users import (
        AdminOrganizationProjectsUsersRetrieve as AdminOrganizationProjectsUsersRetrieve,
    )
    from .admin_organization_projects_users import (
        AdminOrganizationProjectsUsersUpdate as AdminOrganizationProjectsUsersUpdate,
    )
    from .admin_organization_usage import (
        AdminOrganizationUsageAudioSpeeches as AdminOrganizationUsageAudioSpeeches,
    )
    from .admin_organization_usage import (
        AdminOrganizationUsageAudioTranscriptions as AdminOrganizationUsageAudioTranscriptions,
    )
    from .admin_organization_usage import (
        AdminOrganizationUsageCodeInterpreterSessions as AdminOrganizationUsageCodeInterpreterSessions,
    )
    from .admin_organization_usage import (
        AdminOrganizationUsageCompletions as AdminOrganizationUsageCompletions,
    )
    from .admin_organization_usage import (
        AdminOrganizationUsageCosts as AdminOrganizationUsageCosts,
    )
    from .admin_organization_usage import (
        AdminOrganizationUsageEmbeddings as AdminOrganizationUsageEmbeddings,
    )
    from .admin_organization_usage import (
        AdminOrganizationUsageFileSearchCalls as AdminOrganizationUsageFileSearchCalls,
    )
    from .admin_organization_usage import (
        AdminOrganizationUsageHandler as AdminOrganizationUsageHandler,
    )
    from .admin_organization_usage import (
        AdminOrganizationUsageImages as AdminOrganizationUsageImages,
    )
    from .admin_organization_usage import (
        AdminOrganizationUsageModerations as AdminOrganizationUsageModerations,
    )
    from .admin_organization_usage import (
        AdminOrganizationUsageVectorStores as AdminOrganizationUsageVectorStores,
    )
    from .admin_organization_usage import (
        AdminOrganizationUsageWebSearchCalls as AdminOrganizationUsageWebSearchCalls,
    )
    from .admin_organization_users import (
        AdminOrganizationUsersDelete as AdminOrganizationUsersDelete,
    )
    from .admin_organization_users import (
        AdminOrganizationUsersHandler as AdminOrganizationUsersHandler,
    )
    from .admin_organization_users import (
        AdminOrganizationUsersList as AdminOrganizationUsersList,
    )
    from .admin_organization_users import (
        AdminOrganizationUsersRetrieve as AdminOrganizationUsersRetrieve,
    )
    from .admin_organization_users import (
        AdminOrganizationUsersUpdate as AdminOrganizationUsersUpdate,
    )
    from .audio_speech import AudioSpeechCreate as AudioSpeechCreate
    from .audio_speech import AudioSpeechHandler as AudioSpeechHandler
    from .audio_transcriptions import (
        AudioTranscriptionsCreate as AudioTranscriptionsCreate,
    )
    from .audio_transcriptions import (
        AudioTranscriptionsHandler as AudioTranscriptionsHandler,
    )
    from .audio_translations import AudioTranslationsCreate as AudioTranslationsCreate
    from .audio_translations import AudioTranslationsHandler as AudioTranslationsHandler
    from .batches import BatchesCancel as BatchesCancel
    from .batches import BatchesCreate as BatchesCreate
    from .batches import BatchesHandler as BatchesHandler
    from .batches import BatchesList as BatchesList
    from .batches import BatchesRetrieve as BatchesRetrieve
    from .beta_assistants import BetaAssistantsCreate as BetaAssistantsCreate
    from .beta_assistants import BetaAssistantsDelete as BetaAssistantsDelete
    from .beta_assistants import BetaAssistantsHandler as BetaAssistantsHandler
    from .beta_assistants import BetaAssistantsList as BetaAssistantsList
    from .beta_assistants import BetaAssistantsRetrieve as BetaAssistantsRetrieve
    from .beta_assistants import BetaAssistantsUpdate as BetaAssistantsUpdate
    from .beta_threads import BetaThreadsCreate as BetaThreadsCreate
    from .beta_threads import BetaThreadsCreateAndRun as BetaThreadsCreateAndRun
    from .beta_threads import BetaThreadsDelete as BetaThreadsDelete
    from .beta_threads import BetaThreadsHandler as BetaThreadsHandler
    from .beta_threads import BetaThreadsRetrieve as BetaThreadsRetrieve
    from .beta_threads import BetaThreadsUpdate as BetaThreadsUpdate
    from .beta_threads_messages import (
        BetaThreadsMessagesCreate as BetaThreadsMessagesCreate,
    )
    from .beta_threads_messages import (
        BetaThreadsMessagesDelete as BetaThreadsMessagesDelete,
    )
    from .beta_threads_messages import (
        BetaThreadsMessagesHandler as BetaThreadsMessagesHandler,
    )
    from .beta_threads_messages import (
        BetaThreadsMessagesList as BetaThreadsMessagesList,
    )
    from .beta_threads_messages import (
        BetaThreadsMessagesRetrieve as BetaThreadsMessagesRetrieve,
    )
    from .beta_threads_messages import (
        BetaThreadsMessagesUpdate as BetaThreadsMessagesUpdate,
    )
    from .beta_threads_runs import BetaThreadsRunsCancel as BetaThreadsRunsCancel
    from .beta_threads_runs import BetaThreadsRunsCreate as BetaThreadsRunsCreate
    from .beta_threads_runs import BetaThreadsRunsHandler as BetaThreadsRunsHandler
    from .beta_threads_runs import BetaThreadsRunsList as BetaThreadsRunsList
    from .beta_threads_runs import BetaThreadsRunsRetrieve as BetaThreadsRunsRetrieve
    from .beta_threads_runs import (
        BetaThreadsRunsSubmitToolOutputs as BetaThreadsRunsSubmitToolOutputs,
    )
    from .beta_threads_runs import BetaThreadsRunsUpdate as BetaThreadsRunsUpdate
    from .beta_threads_runs_steps import (
        BetaThreadsRunsStepsHandler as BetaThreadsRunsStepsHandler,
    )
    from .beta_threads_runs_steps import (
        BetaThreadsRunsStepsList as BetaThreadsRunsStepsList,
    )
    from .beta_threads_runs_steps import (
        BetaThreadsRunsStepsRetrieve as BetaThreadsRunsStepsRetrieve,
    )
    from .chat_completions import ChatCompletionsCreate as ChatCompletionsCreate
    from .chat_completions import ChatCompletionsDelete as ChatCompletionsDelete
    from .chat_completions import ChatCompletionsHandler as ChatCompletionsHandler
    from .chat_completions import ChatCompletionsList as ChatCompletionsList
    from .chat_completions import ChatCompletionsRetrieve as ChatCompletionsRetrieve
    from .chat_completions import ChatCompletionsUpdate as ChatCompletionsUpdate
    from .chat_completions_messages import (
        ChatCompletionsMessagesHandler as ChatCompletionsMessagesHandler,
    )
    from .chat_completions_messages import (
        ChatCompletionsMessagesList as ChatCompletionsMessagesList,
    )
    from .completions import CompletionsCreate as CompletionsCreate
    from .completions import CompletionsHandler as CompletionsHandler
    from .embeddings import EmbeddingsCreate as EmbeddingsCreate
    from .embeddings import EmbeddingsHandler as EmbeddingsHandler
    from .evals import EvalsCreate as EvalsCreate
    from .evals import EvalsDelete as EvalsDelete
    from .evals import EvalsHandler as EvalsHandler
    from .evals import EvalsList as EvalsList
    from .evals import EvalsRetrieve as EvalsRetrieve
    from .evals import EvalsUpdate as EvalsUpdate
    from .evals_runs import EvalsRunsCancel as EvalsRunsCancel
    from .evals_runs import EvalsRunsCreate as EvalsRunsCreate
    from .evals_runs import EvalsRunsDelete as EvalsRunsDelete
    from .evals_runs import EvalsRunsHandler as EvalsRunsHandler
    from .evals_runs import EvalsRunsList as EvalsRunsList
    from .evals_runs import EvalsRunsRetrieve as EvalsRunsRetrieve
    from .evals_runs_output_items import (
        EvalsRunsOutputItemsHandler as EvalsRunsOutputItemsHandler,
    )
    from .evals_runs_output_items import (
        EvalsRunsOutputItemsList as EvalsRunsOutputItemsList,
    )
    from .evals_runs_output_items import (
        EvalsRunsOutputItemsRetrieve as EvalsRunsOutputItemsRetrieve,
    )
    from .files import FilesContent as FilesContent
    from .files import FilesCreate as FilesCreate
    from .files import FilesDelete as FilesDelete
    from .files import FilesHandler as FilesHandler
    from .files import FilesList as FilesList
    from .files import FilesRetrieve as FilesRetrieve
    from .fine_tuning_alpha_graders import (
        FineTuningAlphaGradersHandler as FineTuningAlphaGradersHandler,
    )
    from .fine_tuning_alpha_graders import (
        FineTuningAlphaGradersRun as FineTuningAlphaGradersRun,
    )
    from .fine_tuning_alpha_graders import (
        FineTuningAlphaGradersValidate as FineTuningAlphaGradersValidate,
    )
    from .fine_tuning_checkpoints_permissions import (
        FineTuningCheckpointsPermissionsCreate as FineTuningCheckpointsPermissionsCreate,
    )
    from .fine_tuning_checkpoints_permissions import (
        FineTuningCheckpointsPermissionsDelete as FineTuningCheckpointsPermissionsDelete,
    )
    from .fine_tuning_checkpoints_permissions import (
        FineTuningCheckpointsPermissionsHandler as FineTuningCheckpointsPermissionsHandler,
    )
    from .fine_tuning_checkpoints_permissions import (
        FineTuningCheckpointsPermissionsList as FineTuningCheckpointsPermissionsList,
    )
    from .fine_tuning_jobs import FineTuningJobsCancel as FineTuningJobsCancel
    from .fine_tuning_jobs import FineTuningJobsCreate as FineTuningJobsCreate
    from .fine_tuning_jobs import FineTuningJobsHandler as FineTuningJobsHandler
    from .fine_tuning_jobs import FineTuningJobsList as FineTuningJobsList
    from .fine_tuning_jobs import FineTuningJobsListEvents as FineTuningJobsListEvents
    from .fine_tuning_jobs import FineTuningJobsPause as FineTuningJobsPause
    from .fine_tuning_jobs import FineTuningJobsResume as FineTuningJobsResume
    from .fine_tuning_jobs import FineTuningJobsRetrieve as FineTuningJobsRetrieve
    from .fine_tuning_jobs_checkpoints import (
        FineTuningJobsCheckpointsHandler as FineTuningJobsCheckpointsHandler,
    )
    from .fine_tuning_jobs_checkpoints import (
        FineTuningJobsCheckpointsList as FineTuningJobsCheckpointsList,
    )
    from .images import ImagesCreateVariation as ImagesCreateVariation
    from .images import ImagesEdit as ImagesEdit
    from .images import ImagesGenerate as ImagesGenerate
    from .images import ImagesHandler as ImagesHandler
    from .models import ModelsDelete as ModelsDelete
    from .models import ModelsHandler as ModelsHandler
    from .models import ModelsList as ModelsList
    from .models import ModelsRetrieve as ModelsRetrieve
    from .moderations import ModerationsCreate as ModerationsCreate
    from .moderations import ModerationsHandler as ModerationsHandler
    from .responses import ResponsesCancel as ResponsesCancel
    from .responses import ResponsesCompact as ResponsesCompact
    from .responses import ResponsesCreate as ResponsesCreate
    from .responses import ResponsesDelete as ResponsesDelete
    from .responses import ResponsesHandler as ResponsesHandler
    from .responses import ResponsesRetrieve as ResponsesRetrieve
    from .responses_input_items import (
        ResponsesInputItemsHandler as ResponsesInputItemsHandler,
    )
    from .responses_input_items import (
        ResponsesInputItemsList as ResponsesInputItemsList,
    )
    from .responses_input_tokens import (
        ResponsesInputTokensCount as ResponsesInputTokensCount,
    )
    from .responses_input_tokens import (
        ResponsesInputTokensHandler as ResponsesInputTokensHandler,
    )
    from .uploads import UploadsCancel as UploadsCancel
    from .uploads import UploadsComplete as UploadsComplete
    from .uploads import UploadsCreate as UploadsCreate
    from .uploads import UploadsHandler as UploadsHandler
    from .uploads_parts import UploadsPartsCreate as UploadsPartsCreate
    from .uploads_parts import UploadsPartsHandler as UploadsPartsHandler
    from .vector_stores import VectorStoresCreate as VectorStoresCreate
    from .vector_stores import VectorStoresDelete as VectorStoresDelete
    from .vector_stores import VectorStoresHandler as VectorStoresHandler
    from .vector_stores import VectorStoresList as VectorStoresList
    from .vector_stores import VectorStoresRetrieve as VectorStoresRetrieve
    from .vector_stores import VectorStoresSearch as VectorStoresSearch
    from .vector_stores import VectorStoresUpdate as VectorStoresUpdate
    from .vector_stores_file_batches import (
        VectorStoresFileBatchesCancel as VectorStoresFileBatchesCancel,
    )
    from .vector_stores_file_batches import (
        VectorStoresFileBatchesCreate as VectorStoresFileBatchesCreate,
    )
    from .vector_stores_file_batches import (
        VectorStoresFileBatchesHandler as VectorStoresFileBatchesHandler,
    )
    from .vector_stores_file_batches import (
        VectorStoresFileBatchesListFiles as VectorStoresFileBatchesListFiles,
    )
    from .vector_stores_file_batches import (
        VectorStoresFileBatchesRetrieve as VectorStoresFileBatchesRetrieve,
    )
    from .vector_stores_files import (
        VectorStoresFilesContent as VectorStoresFilesContent,
    )
    from .vector_stores_files import VectorStoresFilesCreate as VectorStoresFilesCreate
    from .vector_stores_files import VectorStoresFilesDelete as VectorStoresFilesDelete
    from .vector_stores_files import (
        VectorStoresFilesHandler as VectorStoresFilesHandler,
    )
    from .vector_stores_files import VectorStoresFilesList as VectorStoresFilesList
    from .vector_stores_files import (
        VectorStoresFilesRetrieve as VectorStoresFilesRetrieve,
    )
    from .vector_stores_files import VectorStoresFilesUpdate as VectorStoresFilesUpdate
else:
    from .._runtime import lazy_module

    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "admin_organization_admin_api_keys": "AdminOrganizationAdminApiKeysCreate AdminOrganizationAdminApiKeysDelete AdminOrganizationAdminApiKeysHandler AdminOrganizationAdminApiKeysList AdminOrganizationAdminApiKeysRetrieve",
            "admin_organization_audit_logs": "AdminOrganizationAuditLogsHandler AdminOrganizationAuditLogsList",
            "admin_organization_certificates": "AdminOrganizationCertificatesActivate AdminOrganizationCertificatesCreate AdminOrganizationCertificatesDeactivate AdminOrganizationCertificatesDelete AdminOrganizationCertificatesHandler AdminOrganizationCertificatesList AdminOrganizationCertificatesRetrieve AdminOrganizationCertificatesUpdate",
            "admin_organization_invites": "AdminOrganizationInvitesCreate AdminOrganizationInvitesDelete AdminOrganizationInvitesHandler AdminOrganizationInvitesList AdminOrganizationInvitesRetrieve",
            "admin_organization_projects": "AdminOrganizationProjectsArchive AdminOrganizationProjectsCreate AdminOrganizationProjectsHandler AdminOrganizationProjectsList AdminOrganizationProjectsRetrieve AdminOrganizationProjectsUpdate",
            "admin_organization_projects_api_keys": "AdminOrganizationProjectsApiKeysDelete AdminOrganizationProjectsApiKeysHandler AdminOrganizationProjectsApiKeysList AdminOrganizationProjectsApiKeysRetrieve",
            "admin_organization_projects_certificates": "AdminOrganizationProjectsCertificatesActivate AdminOrganizationProjectsCertificatesDeactivate AdminOrganizationProjectsCertificatesHandler AdminOrganizationProjectsCertificatesList",
            "admin_organization_projects_rate_limits": "AdminOrganizationProjectsRateLimitsHandler AdminOrganizationProjectsRateLimitsListRateLimits AdminOrganizationProjectsRateLimitsUpdateRateLimit",
            "admin_organization_projects_service_accounts": "AdminOrganizationProjectsServiceAccountsCreate AdminOrganizationProjectsServiceAccountsDelete AdminOrganizationProjectsServiceAccountsHandler AdminOrganizationProjectsServiceAccountsList AdminOrganizationProjectsServiceAccountsRetrieve AdminOrganizationProjectsServiceAccountsUpdate",
            "admin_organization_projects_users": "AdminOrganizationProjectsUsersCreate AdminOrganizationProjectsUsersDelete AdminOrganizationProjectsUsersHandler AdminOrganizationProjectsUsersList AdminOrganizationProjectsUsersRetrieve AdminOrganizationProjectsUsersUpdate",
            "admin_organization_usage": "AdminOrganizationUsageAudioSpeeches AdminOrganizationUsageAudioTranscriptions AdminOrganizationUsageCodeInterpreterSessions AdminOrganizationUsageCompletions AdminOrganizationUsageCosts AdminOrganizationUsageEmbeddings AdminOrganizationUsageFileSearchCalls AdminOrganizationUsageHandler AdminOrganizationUsageImages AdminOrganizationUsageModerations AdminOrganizationUsageVectorStores AdminOrganizationUsageWebSearchCalls",
            "admin_organization_users": "AdminOrganizationUsersDelete AdminOrganizationUsersHandler AdminOrganizationUsersList AdminOrganizationUsersRetrieve AdminOrganizationUsersUpdate",
            "audio_speech": "AudioSpeechCreate AudioSpeechHandler",
            "audio_transcriptions": "AudioTranscriptionsCreate AudioTranscriptionsHandler",
            "audio_translations": "AudioTranslationsCreate AudioTranslationsHandler",
            "batches": "BatchesCancel BatchesCreate BatchesHandler BatchesList BatchesRetrieve",
            "beta_assistants": "BetaAssistantsCreate BetaAssistantsDelete BetaAssistantsHandler BetaAssistantsList BetaAssistantsRetrieve BetaAssistantsUpdate",
            "beta_threads": "BetaThreadsCreate BetaThreadsCreateAndRun BetaThreadsDelete BetaThreadsHandler BetaThreadsRetrieve BetaThreadsUpdate",
            "beta_threads_messages": "BetaThreadsMessagesCreate BetaThreadsMessagesDelete BetaThreadsMessagesHandler BetaThreadsMessagesList BetaThreadsMessagesRetrieve BetaThreadsMessagesUpdate",
            "beta_threads_runs": "BetaThreadsRunsCancel BetaThreadsRunsCreate BetaThreadsRunsHandler BetaThreadsRunsList BetaThreadsRunsRetrieve BetaThreadsRunsSubmitToolOutputs BetaThreadsRunsUpdate",
            "beta_threads_runs_steps": "BetaThreadsRunsStepsHandler BetaThreadsRunsStepsList BetaThreadsRunsStepsRetrieve",
            "chat_completions": "ChatCompletionsCreate ChatCompletionsDelete ChatCompletionsHandler ChatCompletionsList ChatCompletionsRetrieve ChatCompletionsUpdate",
            "chat_completions_messages": "ChatCompletionsMessagesHandler ChatCompletionsMessagesList",
            "completions": "CompletionsCreate CompletionsHandler",
            "embeddings": "EmbeddingsCreate EmbeddingsHandler",
            "evals": "EvalsCreate EvalsDelete EvalsHandler EvalsList EvalsRetrieve EvalsUpdate",
            "evals_runs": "EvalsRunsCancel EvalsRunsCreate EvalsRunsDelete EvalsRunsHandler EvalsRunsList EvalsRunsRetrieve",
            "evals_runs_output_items": "EvalsRunsOutputItemsHandler EvalsRunsOutputItemsList EvalsRunsOutputItemsRetrieve",
            "files": "FilesContent FilesCreate FilesDelete FilesHandler FilesList FilesRetrieve",
            "fine_tuning_alpha_graders": "FineTuningAlphaGradersHandler FineTuningAlphaGradersRun FineTuningAlphaGradersValidate",
            "fine_tuning_checkpoints_permissions": "FineTuningCheckpointsPermissionsCreate FineTuningCheckpointsPermissionsDelete FineTuningCheckpointsPermissionsHandler FineTuningCheckpointsPermissionsList",
            "fine_tuning_jobs": "FineTuningJobsCancel FineTuningJobsCreate FineTuningJobsHandler FineTuningJobsList FineTuningJobsListEvents FineTuningJobsPause FineTuningJobsResume FineTuningJobsRetrieve",
            "fine_tuning_jobs_checkpoints": "FineTuningJobsCheckpointsHandler FineTuningJobsCheckpointsList",
            "images": "ImagesCreateVariation ImagesEdit ImagesGenerate ImagesHandler",
            "models": "ModelsDelete ModelsHandler ModelsList ModelsRetrieve",
            "moderations": "ModerationsCreate ModerationsHandler",
            "responses": "ResponsesCancel ResponsesCompact ResponsesCreate ResponsesDelete ResponsesHandler ResponsesRetrieve",
            "responses_input_items": "ResponsesInputItemsHandler ResponsesInputItemsList",
            "responses_input_tokens": "ResponsesInputTokensCount ResponsesInputTokensHandler",
            "uploads": "UploadsCancel UploadsComplete UploadsCreate UploadsHandler",
            "uploads_parts": "UploadsPartsCreate UploadsPartsHandler",
            "vector_stores": "VectorStoresCreate VectorStoresDelete VectorStoresHandler VectorStoresList VectorStoresRetrieve VectorStoresSearch VectorStoresUpdate",
            "vector_stores_file_batches": "VectorStoresFileBatchesCancel VectorStoresFileBatchesCreate VectorStoresFileBatchesHandler VectorStoresFileBatchesListFiles VectorStoresFileBatchesRetrieve",
            "vector_stores_files": "VectorStoresFilesContent VectorStoresFilesCreate VectorStoresFilesDelete VectorStoresFilesHandler VectorStoresFilesList VectorStoresFilesRetrieve VectorStoresFilesUpdate",
        },
    )
