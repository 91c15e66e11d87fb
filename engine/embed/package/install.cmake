# What is installed, and what cpack puts into a Debian package.
#   command      zhunsheng
#   library      libzhunsheng.so.0
#   development  headers, libzhunsheng.so, the CMake package
#   python       the shared library inside the Python package
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)
set(package "${CMAKE_CURRENT_LIST_DIR}")

if(SKBUILD)
  install(FILES "$<TARGET_FILE:zs_shared>" DESTINATION zhunsheng RENAME libzhunsheng.so COMPONENT python)
  return()
endif()

set(cmake_folder "${CMAKE_INSTALL_LIBDIR}/cmake/Zhunsheng")
install(TARGETS zhunsheng RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT command)
install(TARGETS zs_shared EXPORT Zhunsheng
  LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT library NAMELINK_COMPONENT development)
install(DIRECTORY "${package}/../include/zhunsheng" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" COMPONENT development)
install(EXPORT Zhunsheng NAMESPACE zhunsheng:: FILE ZhunshengTargets.cmake DESTINATION "${cmake_folder}" COMPONENT development)
configure_package_config_file("${package}/ZhunshengConfig.cmake.in" "${PROJECT_BINARY_DIR}/ZhunshengConfig.cmake"
  INSTALL_DESTINATION "${cmake_folder}")
write_basic_package_version_file("${PROJECT_BINARY_DIR}/ZhunshengConfigVersion.cmake" COMPATIBILITY SameMajorVersion)
install(FILES "${PROJECT_BINARY_DIR}/ZhunshengConfig.cmake" "${PROJECT_BINARY_DIR}/ZhunshengConfigVersion.cmake"
  DESTINATION "${cmake_folder}" COMPONENT development)
install(FILES "${PROJECT_SOURCE_DIR}/README.md" "${PROJECT_SOURCE_DIR}/CHANGELOG.md" DESTINATION "${CMAKE_INSTALL_DOCDIR}" COMPONENT command)
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DOCDIR}" RENAME copyright COMPONENT command)
install(DIRECTORY "${PROJECT_SOURCE_DIR}/docs/" DESTINATION "${CMAKE_INSTALL_DOCDIR}" COMPONENT command)
if(NOT PROJECT_IS_TOP_LEVEL)
  return()  # what is packed is the other project's business
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME zhunsheng)
set(CPACK_PACKAGE_VENDOR Zhunsheng)
set(CPACK_PACKAGE_CONTACT "Zhunsheng <zhunsheng@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Measures facts by rules that were written from policy documents")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
  "Rules as code for education policy: rule files in Chinese, exact evaluation, verdicts with citations.
 The command zhunsheng, the library libzhunsheng with its C and C++ headers, and the documentation.")
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# The command loads this one only when it writes a workbook, so no tool sees it.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libxlsxwriter4")
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA "${package}/triggers")
include(CPack)
